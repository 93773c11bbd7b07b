import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AskedFor, decide, keptPaths } from "../../src/worker/decide";
import { keptFiles } from "../../src/worker/keptFiles";
import type { OfflineManifest } from "../../src/worker/offlineManifest";
import { fakeCaches } from "../fixtures/fakeCaches";

const SCOPE = "https://host.example/a/atlas/";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A version of the site: what the build would list, and what the host serves. */
function version(name: string, contents: Readonly<Record<string, string>>, onUse: readonly string[] = []) {
  const files = Object.entries(contents).map(([path, content]) => ({
    path,
    hash: sha256(content),
    ...(onUse.includes(path) ? { onUse: true as const } : {}),
  }));
  return { manifest: { version: name, files } satisfies OfflineManifest, contents };
}

const FIRST = version(
  "1a",
  {
    "": "page 1",
    "data/index.json": "[1]",
    "assets/app-1.js": "app",
    "assets/english.js": "words",
    "glossaire/": "g",
  },
  ["assets/english.js"],
);
const SECOND = version("2b", { "": "page 2", "data/index.json": "[2]", "assets/app-1.js": "app" });

describe("what the worker answers", () => {
  const keeps = keptPaths(FIRST.manifest);
  const answer = (url: string, request: Partial<AskedFor> = {}) =>
    decide({ method: "GET", url, isNavigation: false, isPartial: false, ...request }, SCOPE, keeps);
  const open = (path: string) => answer(`${SCOPE}${path}`, { isNavigation: true });

  test.each(["", "?vague=2019", "?recit=alliances&page=3", "index.html", "index.html?q=x", "#carte"])(
    "the app at “%s” comes from the kept page",
    (path) => expect(open(path)).toEqual({ kind: "kept", path: "" }),
  );

  test.each([
    ["territoire/91-grigny/", "?territoire=91-grigny"],
    ["territoire/91-grigny", "?territoire=91-grigny"],
    ["territoire/91-grigny/index.html", "?territoire=91-grigny"],
    ["departement/2A/", "?vue=rapport&departement=2A"],
    ["theme/sport/", "?theme=sport"],
    ["territoire/", "?vue=tableau"],
    ["a-propos-des-donnees/", "?vue=donnees"],
    ["somewhere/else/", ""],
    ["constructor/x/", ""],
    ["constructor", ""],
  ])("without a network, %s is the app at “%s”, whatever path the site stands under", (path, search) => {
    expect(open(path)).toEqual({ kind: "page", instead: `${SCOPE}${search}` });
  });

  test("a page that is kept is served as it is, with or without its file name", () => {
    expect(open("glossaire/")).toEqual({ kind: "kept", path: "glossaire/" });
    expect(open("glossaire/index.html#qpv")).toEqual({ kind: "kept", path: "glossaire/" });
  });

  test("files of the list are kept ones; the rest is the network’s", () => {
    expect(answer(`${SCOPE}data/index.json`)).toEqual({ kind: "kept", path: "data/index.json" });
    for (const path of ["data/territoires.csv", "data/index.json?v=2", "assets/app-2.js"])
      expect(answer(`${SCOPE}${path}`)).toEqual({ kind: "network" });
  });

  test.each([
    ["another origin", "https://tiles.example/1/2/3.png", {}],
    ["another site of the same origin", "https://host.example/a/", { isNavigation: true }],
    ["a neighbour whose path begins alike", "https://host.example/a/atlas-2/", { isNavigation: true }],
    ["a part of a file", `${SCOPE}data/index.json`, { isPartial: true }],
    ["something sent", SCOPE, { method: "POST", isNavigation: true }],
    ["a download opened as a page", `${SCOPE}data/budgets.csv`, { isNavigation: true }],
  ])("leaves %s alone", (_, url, request) => {
    expect(answer(url, request)).toEqual({ kind: "network" });
  });
});

describe("the files of a version", () => {
  let memory: ReturnType<typeof fakeCaches>;
  const asked: { readonly url: string; readonly cache: RequestCache | undefined }[] = [];
  /** What the host serves, by path. */
  let served: Readonly<Record<string, string>>;

  beforeEach(() => {
    memory = fakeCaches();
    asked.length = 0;
    served = FIRST.contents;
    vi.stubGlobal("caches", memory.storage);
    vi.stubGlobal("fetch", async (url: string, options: RequestInit) => {
      asked.push({ url, cache: options.cache });
      const content = served[url.slice(SCOPE.length)];
      return content === undefined
        ? new Response("", { status: 404 })
        : new Response(content, {
            headers: { "content-type": "text/plain", "content-length": "999", vary: "*" },
          });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const first = () => keptFiles(SCOPE, FIRST.manifest);
  const second = () => keptFiles(SCOPE, SECOND.manifest);
  const text = async (response: Promise<Response | undefined>) => (await response)?.text();

  test("are brought whole, those kept on use apart, and not from the HTTP cache unless their name says their content", async () => {
    await first().fill();
    expect(memory.contents()).toEqual({
      "atlas-/a/atlas/-1a": ["", "assets/app-1.js", "data/index.json", "glossaire/"].map(
        (path) => SCOPE + path,
      ),
    });
    expect(asked.filter(({ cache }) => cache !== "reload").map(({ url }) => url)).toEqual([
      `${SCOPE}assets/app-1.js`,
    ]);
    const kept = await first().find("");
    for (const header of ["content-length", "vary"]) expect(kept?.headers.get(header)).toBeNull();
  });

  test.each([
    ["is missing", { ...FIRST.contents, "data/index.json": undefined as unknown as string }],
    ["is of another version, a deployment being under way", { ...FIRST.contents, "data/index.json": "[2]" }],
  ])("leave nothing behind when one %s", async (_, host) => {
    served = host;
    await expect(first().fill()).rejects.toThrow("data/index.json");
    expect(memory.contents()).toEqual({});
  });

  test("of the next version take what did not change from the last, and never touch it", async () => {
    await first().fill();
    asked.length = 0;
    served = SECOND.contents;
    await second().fill();
    expect(asked.map(({ url }) => url.slice(SCOPE.length)).sort()).toEqual(["", "data/index.json"]);
    // Both stand whole, side by side, until no page is served from the first.
    expect([await text(first().find("")), await text(first().find("data/index.json"))]).toEqual([
      "page 1",
      "[1]",
    ]);
    expect([await text(second().find("")), await text(second().find("data/index.json"))]).toEqual([
      "page 2",
      "[2]",
    ]);
  });

  test("of older versions go when theirs take over; those of another site of the origin stay", async () => {
    await keptFiles("https://host.example/a/", { version: "0f", files: [] }).fill();
    await first().fill();
    served = SECOND.contents;
    await second().fill();
    await second().removeOlder();
    expect(Object.keys(memory.contents()).sort()).toEqual(["atlas-/a/-0f", "atlas-/a/atlas/-2b"]);
  });

  test("that the page asks for are kept on use, but never with the content of another version", async () => {
    await first().fill();
    await first().keep("assets/english.js", new Response("other words"));
    expect(await first().find("assets/english.js")).toBeUndefined();
    await first().keep("assets/english.js", new Response("words"));
    expect(await text(first().find("assets/english.js"))).toBe("words");
  });

  test("are none where the browser keeps nothing: the network answers", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("no room")) });
    expect(await first().find("")).toBeUndefined();
  });
});
