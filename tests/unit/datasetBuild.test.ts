import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../data/build/cli";
import { loadDataset } from "../../data/build/dataset";
import { decodeAtlas } from "../../src/dataset/atlasCodec";
import { decodeIndex } from "../../src/dataset/indexCodec";
import { unwrap, VALID_FOLDER } from "../fixtures/tables";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "atlas-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

function runCli(...args: readonly string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  const code = run(args, (line) => lines.push(line.replaceAll("\u202f", " ")));
  return { code, lines };
}

function folderWith(edit: (folder: string) => void): string {
  const folder = mkdtempSync(join(scratch, "tables-"));
  cpSync(VALID_FOLDER, folder, { recursive: true });
  edit(folder);
  return folder;
}

/** Every file of a folder, with its bytes. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [
      join(file.parentPath, file.name).slice(folder.length + 1),
      readFileSync(join(file.parentPath, file.name), "base64"),
    ]),
  );
}

describe("data:check", () => {
  it("says how much it read when all is well, and ends with 0", () => {
    expect(runCli("check", VALID_FOLDER)).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^Aucune erreur : 14 tables, \d+ lignes\.$/)],
    });
  });

  it("prints one problem a line, then the count, and ends with 1", () => {
    const folder = folderWith((path) => {
      writeFileSync(join(path, "questions.csv"), "id,enonce\nQ01,\nQ01,Combien ?\n");
    });
    const { code, lines } = runCli("check", folder);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^questions\.csv:2:2: /),
      expect.stringMatching(/^questions\.csv:3:1: /),
      "2 erreurs.",
    ]);
  });

  it("ends with 0 on warnings alone", () => {
    const folder = folderWith((path) => {
      const file = join(path, "qpv.csv");
      writeFileSync(file, readFileSync(file, "utf8").replace("QP042013", "QP038013"));
    });
    const { code, lines } = runCli("check", folder);
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/^Aucune erreur, 1 avertissement : 14 tables/);
  });

  it("says that a folder does not exist", () => {
    expect(runCli("check", "nulle-part")).toEqual({
      code: 1,
      lines: [
        "Dossier introuvable : « nulle-part ». Donnez le dossier qui contient les tables, par exemple « data ».",
      ],
    });
  });

  it("explains itself when it is not understood", () => {
    expect(runCli("verifier")).toMatchObject({ code: 1, lines: [expect.stringMatching(/^Usage/)] });
  });

  it("gives its exit code to the shell", () => {
    const args = ["--import", "tsx", "data/build/cli.ts", "check", "nulle-part"];
    const ended = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(ended.stdout).toContain("nulle-part");
    expect(ended.status).toBe(1);
  });
});

describe("data:build", () => {
  it("gives the same bytes from the same tables", () => {
    const [first, second] = [join(scratch, "first"), join(scratch, "second")];
    expect(runCli("build", VALID_FOLDER, first).code).toBe(0);
    expect(runCli("build", VALID_FOLDER, second).code).toBe(0);
    expect(contents(first)).toEqual(contents(second));
  });

  it("writes what the page loads and the whole Data Package", () => {
    const out = join(scratch, "out");
    const { lines } = runCli("build", VALID_FOLDER, out);
    const files = Object.keys(contents(out));
    expect(lines.at(-1)).toBe(`${files.length} fichiers écrits dans ${out}.`);
    expect(files).toEqual(
      expect.arrayContaining(["index.json", "atlas.json", "territoires.geojson", "datapackage.json"]),
    );
    const described = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")) as {
      resources: { path: string; schema: string }[];
    };
    for (const { path, schema } of described.resources)
      expect(files).toEqual(expect.arrayContaining([path, schema]));
    const { core, atlas } = unwrap(loadDataset(VALID_FOLDER));
    const read = (file: string): unknown => JSON.parse(readFileSync(join(out, file), "utf8"));
    expect(decodeIndex(read("index.json"))).toEqual({ ok: true, value: core });
    expect(decodeAtlas(read("atlas.json"))).toEqual({ ok: true, value: atlas });
  });

  it("writes nothing from tables with an error", () => {
    const out = join(scratch, "none");
    const folder = folderWith((path) => rmSync(join(path, "themes.csv")));
    const { code, lines } = runCli("build", folder, out);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe("Rien n’a été écrit : corrigez d’abord les erreurs.");
    expect(readdirSync(scratch)).not.toContain("none");
  });
});

describe("the tables of the atlas", () => {
  const out = () => join(scratch, "real");
  let built = { code: -1, lines: [""] };
  beforeAll(() => {
    built = runCli("build", "data", out());
  });

  it("have no error", () => {
    expect(built.lines.slice(0, -2)).toEqual([]);
    expect(built.code).toBe(0);
  });

  it("fit an index of 20 kB gzip", () => {
    expect(gzipSync(readFileSync(join(out(), "index.json")), { level: 9 }).length).toBeLessThanOrEqual(
      20_000,
    );
  });

  it("are read back whole by the page", () => {
    const { core, atlas } = unwrap(loadDataset("data"));
    const read = (file: string): unknown => JSON.parse(readFileSync(join(out(), file), "utf8"));
    expect(decodeIndex(read("index.json"))).toEqual({ ok: true, value: core });
    expect(decodeAtlas(read("atlas.json"))).toEqual({ ok: true, value: atlas });
  });
});
