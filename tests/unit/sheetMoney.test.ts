import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/domain/facts";
import { buildMoney, linesOf, relationTo } from "../../src/scene/sheetMoney";
import { grantMethodText, sameEnvelopeText } from "../../src/scene/sheetSentences";
import { BEAUBRUN, budget, date, sheetAtlas, words } from "../fixtures/sheetFixture";

const atlasWith = (budgets: readonly Budget[]) => ({ ...sheetAtlas, budgets });

describe("the money of a territory", () => {
  it("reads 600 000 € and 200 000 € a year as one envelope, the starter fund apart (Saint-Étienne)", () => {
    const money = buildMoney(sheetAtlas, BEAUBRUN);
    expect(money.own.map(({ line }) => line.id)).toEqual(["beaubrun-convention"]);
    const [envelope] = money.own;
    expect(envelope?.parts.map(({ line, relation }) => [line.id, relation])).toEqual([
      ["beaubrun-annuel", { kind: "same", years: 3 }],
    ]);
    const [part] = envelope?.parts ?? [];
    const text = envelope && part && sameEnvelopeText(envelope.line, part, words, "fr");
    expect(text?.replace(/\s/g, " ")).toBe(
      "600 000 € et 200 000 € par an sont une seule et même enveloppe (3 × 200 000 € = 600 000 €).",
    );
    expect(money.programme.map(({ line }) => line.id)).toEqual(["amorcage-national"]);
  });

  it("keeps what is said of the programme's fund for this territory within the programme's line", () => {
    const [programme] = buildMoney(sheetAtlas, BEAUBRUN).programme;
    expect(programme?.parts.map(({ line, relation }) => [line.id, relation])).toEqual([
      ["beaubrun-amorcage", { kind: "same", years: 1 }],
    ]);
  });

  it("shows every line of the territory exactly once", () => {
    const { own, shared, programme } = buildMoney(sheetAtlas, BEAUBRUN);
    const shown = linesOf([...own, ...shared, ...programme]).map(({ id }) => id);
    const all = sheetAtlas.budgets.filter((line) => line.territories.includes(BEAUBRUN)).map(({ id }) => id);
    expect([...shown].sort()).toEqual([...all].sort());
  });

  it("tells that an own amount is within a shared total rather than hiding it there", () => {
    const total = budget({ id: "total", amount: 300, scope: "plusieurs", territories: [BEAUBRUN, "autre"] });
    const own = budget({ id: "part", amount: 100, includedIn: "total" });
    const money = buildMoney(atlasWith([total, own]), BEAUBRUN);
    expect(money.own.map(({ line, within }) => [line.id, within?.id])).toEqual([["part", "total"]]);
    expect(money.shared[0]?.parts).toEqual([]);
  });

  it("still shows lines that contain each other", () => {
    const a = budget({ id: "a", amount: 2, includedIn: "b" });
    const b = budget({ id: "b", amount: 1, includedIn: "a" });
    expect(buildMoney(atlasWith([a, b]), BEAUBRUN).own.map(({ line }) => line.id)).toEqual(["a", "b"]);
  });

  it("orders envelopes in time, the undated last", () => {
    const lines = [
      budget({ id: "undated", amount: 9 }),
      budget({ id: "late", amount: 1, start: date("2022") }),
      budget({ id: "early", amount: 1, start: date("2019-03") }),
    ];
    const ids = buildMoney(atlasWith(lines), BEAUBRUN).own.map(({ line }) => line.id);
    expect(ids).toEqual(["early", "late", "undated"]);
  });
});

describe("how a line stands to the line that contains it", () => {
  const yearly = (amount: number, row: Partial<Budget> = {}) =>
    budget({ id: "y", amount, annual: true, ...row });
  const total = (amount: number, row: Partial<Budget> = {}) => budget({ id: "t", amount, ...row });

  it.each([
    ["a yearly amount times its years makes the total", yearly(260), total(780), { kind: "same", years: 3 }],
    ["either of the two may be the container", total(780), yearly(260), { kind: "same", years: 3 }],
    ["a total rounded by its source is still the same", yearly(242), total(700), { kind: "same", years: 3 }],
    ["the same figure twice is one amount", total(500), total(500), { kind: "same", years: 1 }],
    ["a smaller total is a share", total(85), total(100), { kind: "part" }],
    ["a smaller yearly amount is a share", yearly(290), yearly(380), { kind: "part" }],
    ["no whole number of years is a share", yearly(250), total(600), { kind: "part" }],
    ["another payer is a share", yearly(200, { payers: ["ville"] }), total(600), { kind: "part" }],
    ["a period said by nobody proves nothing", yearly(200, { annual: null }), total(600), { kind: "part" }],
  ])("%s", (_, line, container, relation) => {
    expect(relationTo(line, container)).toEqual(relation);
  });

  it("school years make 2021–2024 three years as well as four, never two", () => {
    const container = { start: date("2021"), end: date("2024") };
    expect(relationTo(yearly(250), total(750, container)).kind).toBe("same");
    expect(relationTo(yearly(250), total(1000, container)).kind).toBe("same");
    expect(relationTo(yearly(250), total(500, container)).kind).toBe("part");
  });
});

describe("the method of the comparable grant", () => {
  const grant = {
    amount: 200_000,
    years: 3,
    from: 2020,
    to: 2022,
    approximation: null,
    budget: "t",
  } as const;

  it("says that a yearly amount is its source's", () => {
    const text = grantMethodText({ ...grant, method: "annuel", years: null }, null, words, "fr");
    expect(text).toContain("que la source donne comme annuel");
    expect(text).toContain("2020–2022");
  });

  it("says that a divided envelope is the atlas's own computation, with its total", () => {
    const line = budget({ id: "t", amount: 600_000, approximation: "environ" });
    const text = grantMethodText({ ...grant, method: "enveloppe" }, line, words, "fr").replace(/\s/g, " ");
    expect(text).toContain("environ 600 000 €");
    expect(text).toContain("divisée par ses 3 années : calcul de l’atlas");
  });
});
