import { describe, expect, it } from "vitest";
import {
  collectiveAmounts,
  factTopics,
  factValueText,
  opposedFacts,
  sourceGroups,
} from "../../src/scene/aboutFacts";
import { budget, sheetAtlas } from "../fixtures/sheetFixture";

describe("national facts", () => {
  it("are grouped by topic, in time order, the undated last", () => {
    const topics = factTopics(sheetAtlas.programmeFacts);
    expect(topics.map(({ topic, facts }) => [topic, facts.map(({ id }) => id)])).toEqual([
      ["budget", ["F2", "F1"]],
      ["âges", ["F3"]],
    ]);
  });

  it("tell a value with its unit, a unit alone, or nothing", () => {
    const [credits, , ages] = sheetAtlas.programmeFacts;
    if (credits === undefined || ages === undefined) throw new Error("fixture");
    expect(factValueText(credits)?.replace(/\s/g, " ")).toBe("106 000 000 €");
    expect(factValueText(ages)).toBe("0-25 ans");
    expect(factValueText({ ...ages, unit: null })).toBeNull();
  });

  it("that disagree stay side by side, none chosen", () => {
    expect(opposedFacts(sheetAtlas)[0]?.claims.map(({ id }) => id)).toEqual(["F2", "F1"]);
  });
});

describe("collective amounts", () => {
  it("tell a fund announced for all once, with every source that reports it", () => {
    const national = budget({ id: "n", amount: 100, scope: "programme", sources: ["S-1"] });
    const local = budget({ id: "l", amount: 100, scope: "programme", includedIn: "n", sources: ["S-2"] });
    const { programme } = collectiveAmounts({ ...sheetAtlas, budgets: [local, national] });
    expect(programme.map(({ line, sources }) => [line.id, sources])).toEqual([["n", ["S-1", "S-2"]]]);
  });

  it("keep a share of a shared amount, which is another fact", () => {
    const total = budget({ id: "t", amount: 100, scope: "plusieurs" });
    const share = budget({ id: "s", amount: 40, scope: "plusieurs", includedIn: "t" });
    const { shared } = collectiveAmounts({ ...sheetAtlas, budgets: [share, total] });
    expect(shared.map(({ line }) => line.id)).toEqual(["t", "s"]);
  });
});

describe("the search of sources", () => {
  it("ignores accents and case, and wants every word", () => {
    const ids = (search: string) =>
      sourceGroups(sheetAtlas.sources, search).flatMap((group) => group.sources.map(({ id }) => id));
    expect(ids("LA FORMATION")).toEqual(["S-2"]);
    expect(ids("piege")).toEqual(["S-3"]);
    expect(ids("formation anct")).toEqual([]);
    expect(ids("")).toHaveLength(4);
  });
});
