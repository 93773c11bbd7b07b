import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { objectOf, readSourceFacts } from "../fixtures/sourceFacts";

/**
 * The tables were written from research facts that are not part of this repository. Each fact has one
 * line in `source-trace.csv` that names the row it became: merging repeats may not lose any.
 */
type Row = Readonly<Record<string, string>>;

const ROOT = new URL("../../", import.meta.url);

function readCsv(path: string): readonly Row[] {
  return csvParse(readFileSync(new URL(path, ROOT), "utf8"));
}

const TABLES = [
  "territoires",
  "qpv",
  "indicateurs",
  "partenariats",
  "budgets",
  "faits_programme",
  "desaccords",
  "questions",
  "listes",
  "sources",
] as const;

/** Columns whose values, joined by "/", name a row. Tables not listed here use `id`. */
const KEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  qpv: ["code", "territoire"],
  indicateurs: ["territoire", "indicateur"],
};

const tables = new Map(
  TABLES.map((name) => {
    const columns = KEY_COLUMNS[name] ?? ["id"];
    const rows = readCsv(`data/${name}.csv`);
    return [name as string, new Map(rows.map((row) => [columns.map((c) => row[c]).join("/"), row]))];
  }),
);
const trace = readCsv("tests/fixtures/source-trace.csv");

/** The facts tell this agreement under the Cité éducative; it is the city's, a territory of its own. */
const MOVED: Readonly<Record<string, string>> = { "38-grenoble#1": "grenoble" };

const COUNTS = {
  territoire: 226,
  qpv: 385,
  habitants: 31,
  jeunes: 34,
  etablissements: 98,
  "college-chef-de-file": 27,
  partenariat: 263,
  budget: 150,
  "budget-collectif": 9,
  fait: 73,
  desaccord: 16,
  question: 9,
  liste: 5,
  source: 459,
};

function rowOf(line: Row): Row | undefined {
  return tables.get(line.table ?? "")?.get(line.ligne ?? "");
}

function listIn(row: Row | undefined, column: string): readonly string[] {
  return (row?.[column] ?? "").split("|").filter((each) => each !== "");
}

describe("each source row is traced to a row of the tables", () => {
  it("has one line per fact, in the expected number for each kind", () => {
    const counts: Record<string, number> = {};
    for (const line of trace) counts[line.genre ?? ""] = (counts[line.genre ?? ""] ?? 0) + 1;
    expect(counts).toEqual(COUNTS);
    expect(new Set(trace.map((line) => `${line.genre} ${line.cle}`)).size).toBe(trace.length);
  });

  it("points to a row that exists", () => {
    const lost = trace.filter((line) => rowOf(line) === undefined);
    expect(lost.map((line) => `${line.cle} → ${line.table}:${line.ligne}`)).toEqual([]);
  });

  it("keeps the territory of the fact among those of the row", () => {
    const astray = trace.filter((line) => {
      if (line.genre !== "partenariat" && line.genre !== "budget") return false;
      const key = line.cle ?? "";
      return !listIn(rowOf(line), "territoires").includes(MOVED[key] ?? key.replace(/#\d+$/, ""));
    });
    expect(astray.map((line) => line.cle)).toEqual([]);
  });

  it("keeps the lead collège in the territory that it names", () => {
    const leads = trace.filter((line) => line.genre === "college-chef-de-file");
    const empty = leads.filter((line) => !rowOf(line)?.college_chef_de_file);
    expect(empty.map((line) => line.cle)).toEqual([]);
  });

  it.each(["partenariats", "budgets"])(
    "explains every row of %s by a fact of its own, a national fact or a founding document",
    (name) => {
      // A national fact may name the amount of one territory (F23): its source then explains the row.
      const nationalSources = new Set(
        [...(tables.get("faits_programme")?.values() ?? [])].flatMap((row) => listIn(row, "source")),
      );
      const isExplained = (source: string) => source.startsWith("SEED-") || nationalSources.has(source);
      const traced = new Set(trace.filter((line) => line.table === name).map((line) => line.ligne));
      const orphans = [...(tables.get(name)?.values() ?? [])].filter(
        (row) => !traced.has(row.id ?? "") && !listIn(row, "source").some(isExplained),
      );
      expect(orphans.map((row) => row.id)).toEqual([]);
    },
  );
});

const folder = process.env.FACTS_DIR ?? "";
const hasFacts = folder !== "" && existsSync(folder);

describe.skipIf(!hasFacts)("the trace is that of the research facts (FACTS_DIR names their folder)", () => {
  const lines = new Map(trace.map((line) => [`${line.genre} ${line.cle}`, line]));

  it("covers each of them, unchanged", () => {
    const facts = readSourceFacts(folder);
    const found = facts.map((each) => `${each.kind} ${each.key} ${each.fingerprint}`).sort();
    const traced = trace.map((line) => `${line.genre} ${line.cle} ${line.empreinte}`).sort();
    expect(traced).toEqual(found);
  });

  it("keeps the source of each partnership and amount, and the amount itself", () => {
    const altered: string[] = [];
    for (const { kind, key, content } of readSourceFacts(folder)) {
      if (!["partenariat", "budget", "budget-collectif"].includes(kind)) continue;
      const row = rowOf(lines.get(`${kind} ${key}`) ?? {});
      const { source, amount_eur } = objectOf(content);
      const hasSource = listIn(row, "source").includes(String(source));
      const hasAmount = amount_eur === undefined || row?.montant_eur === String(amount_eur);
      if (!hasSource || !hasAmount) altered.push(`${kind} ${key}`);
    }
    expect(altered).toEqual([]);
  });
});
