import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_NOTES, SHIPPED_STORIES } from "../../src/domain/story";
import { formatStory, parseStory } from "../../src/scene/story/parseStory";
import { readStoryView, splitStoryView } from "../../src/scene/story/storyView";
import { runs } from "../fixtures/runs";
import { anyStory, anyStoryFile } from "../fixtures/stories";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/recits/${path}`, import.meta.url), "utf8"));
const file = (changes: object = {}) => ({
  version: 1,
  id: "recit",
  title: "Un récit",
  pages: [{ title: "Une page", view: "" }],
  ...changes,
});
const problemsOf = (json: unknown) => {
  const outcome = parseStory(json);
  return outcome.ok ? [] : outcome.failure.map(({ path, expected }) => `${path} ${expected.kind}`);
};

describe("a story file", () => {
  test("the schema and the parser accept and refuse the same documents", () => {
    const validate = new Ajv({ strict: true, allErrors: false }).compile(read("schema.json") as object);
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(anyStoryFile, (document) => {
        const isValid = validate(document);
        seen[isValid ? "accepted" : "refused"]++;
        expect(parseStory(document).ok).toBe(isValid);
      }),
      { numRuns: runs(600) },
    );
    // Neither side is proved by silence.
    expect(seen.accepted).toBeGreaterThan(40);
    expect(seen.refused).toBeGreaterThan(40);
  });

  test.each(SHIPPED_STORIES)("the shipped story %s is one, under its own name", (id) => {
    const outcome = parseStory(read(`${id}.json`));
    expect(outcome).toMatchObject({ ok: true, value: { id } });
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(parseStory(JSON.parse(formatStory(story)))).toEqual({ ok: true, value: story });
      }),
      { numRuns: runs(100) },
    );
  });

  test("each problem names its place and the form expected there", () => {
    expect(problemsOf(null)).toEqual(["$ object"]);
    expect(
      problemsOf(file({ version: 2, id: "Récit", pages: [{ title: " ", view: "vue=carte" }, "page"] })),
    ).toEqual([
      "$.version version",
      "$.id id",
      "$.pages[0].title title",
      "$.pages[0].view view",
      "$.pages[1] object",
    ]);
    expect(problemsOf(file({ pages: [] }))).toEqual(["$.pages pages"]);
    expect(problemsOf(file({ pages: Array(61).fill({ title: "a", view: "" }) }))).toEqual(["$.pages pages"]);
  });

  test("a draft may have no page yet, a file may not", () => {
    expect(parseStory(file({ pages: [] }), { isDraft: true }).ok).toBe(true);
    expect(parseStory(file({ pages: [] })).ok).toBe(false);
  });

  test("keys of the prototype are not read, nor written through", () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"title": "pris au prototype"}, "constructor": 1, "version": 1, "id": "recit", "pages": [{"title": "Page", "view": "", "__proto__": {"notes": "volées"}}]}',
    );
    expect(problemsOf(hostile)).toEqual(["$.title title"]);
    const outcome = parseStory({ ...(hostile as object), title: "Récit" });
    expect(outcome).toMatchObject({ ok: true, value: { pages: [{ notes: "" }] } });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    // Inherited, not its own.
    expect(problemsOf(Object.create(file()))).toContain("$.version version");
  });

  test("huge texts and lists are refused, and told a bounded number of times", () => {
    const huge = "a".repeat(5_000_000);
    expect(problemsOf(file({ title: huge, description: huge }))).toEqual([
      "$.title title",
      "$.description text",
    ]);
    expect(problemsOf(file({ pages: Array(60).fill({ title: huge, view: huge }) })).length).toBeLessThan(30);
    expect(
      parseStory(file({ pages: [{ title: "a", view: "", notes: "🎓".repeat(LONGEST_NOTES) }] })).ok,
    ).toBe(true);
  });

  test("what cannot be seen is left out of its texts, and makes no title alone", () => {
    const hidden = "\u202eUn\u200b récit\u0007";
    expect(parseStory(file({ title: hidden, description: hidden }))).toMatchObject({
      value: { title: "Un récit", description: "Un récit" },
    });
    expect(problemsOf(file({ title: "\u200b\u2066 " }))).toEqual(["$.title title"]);
  });

  test("half of a cut emoji becomes a sign that can be saved, and a title stays on one line", () => {
    expect(parseStory(file({ title: " Un\n récit\ud83c " }))).toMatchObject({
      value: { title: "Un récit\ufffd" },
    });
  });
});

describe("the view of a page", () => {
  test.each([
    ["?indicateur=budget&departement=38", "?indicateur=budget&departement=38"],
    [
      "https://atlas.example/sous/chemin/?vue=graphiques#dotations-comparables",
      "?vue=graphiques#dotations-comparables",
    ],
    ["http://localhost:4173/index.html", ""],
    ["?recit=alliances&page=3&orateur=oui&vue=tableau&lang=en&theme-couleur=sombre&embed=1", "?vue=tableau"],
    ["?recit=alliances", ""],
    ["#", ""],
    ["javascript:alert(1)", null],
    ["//ailleurs.example/?vue=tableau", null],
    ["?q=saint etienne", null],
  ])("%s is read as %s", (text, view) => {
    expect(readStoryView(text)).toBe(view);
  });

  test("search and figure are told apart", () => {
    expect(splitStoryView("?vue=graphiques#dotations")).toEqual({
      search: "?vue=graphiques",
      figure: "dotations",
    });
    expect(splitStoryView("")).toEqual({ search: "", figure: null });
  });
});
