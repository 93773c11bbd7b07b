import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../src/domain/partialDate";
import { endKey } from "../../src/scene/ties/tieEnds";
import { tieWidth } from "../../src/scene/ties/tieStyle";
import { drawView, pairsOf, partnership, realFacts, withPartnerships } from "../fixtures/ties";

const real = realFacts();
const [A, B, C, D] = ["93-bondy", "69-lyon-8e", "33-lormont", "59-denain"] as const;
const PARTNER = "esper";
const OTHER = "uimm";
const factsOf = (...rows: Parameters<typeof partnership>[0][]) =>
  withPartnerships(real, rows.map(partnership));

describe("an agreement", () => {
  it("of two territories is one line, of more a star that meets at one knot", () => {
    const facts = factsOf({ id: "p0", territories: [A, B] }, { id: "p1", territories: [B, C, D] });
    const { ties } = drawView(facts, {}, { ties: "tous" });
    expect(pairsOf(ties, "partenariat")).toEqual([
      "*–33-lormont",
      "*–59-denain",
      "*–69-lyon-8e",
      `${B}–${A}`,
    ]);
    const knots = ties.flatMap(({ to }) => (to.territory === null ? [endKey(to)] : []));
    expect(knots).toHaveLength(3);
    expect(new Set(knots).size).toBe(1);
  });

  it("repeated between the same territories is one line that stands for all", () => {
    const { ties } = drawView(
      factsOf({ id: "p0", territories: [A, B] }, { id: "p1", territories: [B, A] }),
      {},
      { ties: "tous" },
    );
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ weight: 2, partnerships: ["p0", "p1"] });
    expect(ties[0]?.accessibleName).toContain("Titre p0 et Titre p1");
  });

  it("ends only at territories that the map draws", () => {
    const facts = factsOf({ id: "p0", territories: [A, B, C] });
    const { ties } = drawView(facts, { departement: ["93", "69"] }, { ties: "tous" });
    expect(pairsOf(ties, "partenariat")).toEqual([`${B}–${A}`]);
    expect(drawView(facts, { departement: ["93"] }, { ties: "tous" }).ties).toEqual([]);
  });

  it("that is a step of the label ties nothing", () => {
    const facts = factsOf({ id: "p0", type: "label", territories: [A, B] });
    expect(drawView(facts, {}, { ties: "tous" }).ties).toEqual([]);
  });

  it("is tied to the places it names, but not to those inside its territories", () => {
    const inside = real.core.territories.find(({ id }) => id === "91-evry-courcouronnes");
    expect(inside?.communes).toContain("91228");
    const facts = factsOf(
      { id: "p0", territories: [A, B], places: ["91228"] },
      { id: "p1", territories: ["91-evry-courcouronnes"], places: ["91228"] },
    );
    const { ties } = drawView(facts, {}, { ties: "tous" });
    expect(ties.filter(({ kind }) => kind === "lieu").map(({ from }) => from.territory)).toEqual(
      [B, A].sort(),
    );
  });

  it("tells the place that has no known position instead of drawing it", () => {
    const facts = factsOf({ id: "p0", territories: [A], places: ["21110"] });
    const { ties, sentences } = drawView(facts, {}, { ties: "tous" });
    expect(ties).toEqual([]);
    expect(sentences).toContain("Lieu non tracé, faute de position connue\u202f: Brochon.");
  });
});

describe("a partner in common", () => {
  const facts = factsOf(
    { id: "p0", territories: [A, B], partners: [PARTNER], start: "2020" as PartialDate },
    { id: "p1", territories: [C], partners: [PARTNER], themes: ["culture"] },
    { id: "p2", territories: [D], partners: [OTHER] },
  );

  it("is another kind of tie than an agreement, and is drawn for a chosen partner only", () => {
    const chosen = drawView(facts, { partenaire: [PARTNER] });
    expect(pairsOf(chosen.ties, "partenariat")).toEqual([`${B}–${A}`]);
    expect(pairsOf(chosen.ties, "partenaire")).toHaveLength(1);
    expect(drawView(facts, {}, { ties: "tous" }).ties.map(({ kind }) => kind)).toEqual(["partenariat"]);
    expect(drawView(facts, {}).ties).toEqual([]);
    expect(drawView(facts, { partenaire: [PARTNER] }, { ties: "aucun" })).toMatchObject({
      ties: [],
      sentences: [],
    });
  });

  it("ties an open territory to each other that meets it, agreements apart", () => {
    const { ties, sentences } = drawView(facts, {}, { territory: A });
    expect(pairsOf(ties, "partenariat")).toEqual([`${B}–${A}`]);
    expect(pairsOf(ties, "partenaire")).toEqual([`${C}–${A}`]);
    expect(sentences[1]).toBe(
      "Sans accord commun, un autre territoire a un partenaire en commun avec lui (Lormont).",
    );
  });

  it("is told by its reach: territories and partnerships apart, undated and untold themes counted", () => {
    const { sentences } = drawView(facts, { partenaire: [PARTNER] });
    const name = real.core.partners.find(({ id }) => id === PARTNER)?.name;
    expect(sentences).toEqual([
      `${name}\u202f: 3 territoires dans 3 départements, 2 partenariats (2020, 1 sans date).`,
      "Thèmes, en nombre de partenariats\u202f: Culture (1).",
      "Thème non renseigné pour 1 partenariat.",
    ]);
  });

  it("counts the territories that other filters leave out, and does not draw them", () => {
    const { ties, sentences } = drawView(facts, { partenaire: [PARTNER], departement: ["93", "69"] });
    expect(pairsOf(ties, "partenaire")).toEqual([]);
    expect(sentences.at(-1)).toMatch(/: 1 autre territoire hors du résultat actuel\.$/);
  });

  it("is told for an open territory that the filters hide", () => {
    const { ties, sentences } = drawView(facts, { departement: ["93"] }, { territory: B });
    expect(ties).toEqual([]);
    expect(sentences).toEqual([
      "Lyon 8e n’est pas dans le résultat actuel\u202f: ses liens ne sont pas tracés.",
    ]);
  });
});

it("the width of a line grows with its partnerships, and is bounded", () => {
  const width = (weight: number) => tieWidth({ kind: "regroupe", weight });
  expect(width(4)).toBeCloseTo(2 * width(1));
  expect(width(1e6)).toBe(width(1e4));
  expect(tieWidth({ kind: "partenariat", weight: 2 })).toBeGreaterThan(
    tieWidth({ kind: "partenariat", weight: 1 }),
  );
  expect(tieWidth({ kind: "partenaire", weight: 9 })).toBe(tieWidth({ kind: "partenaire", weight: 1 }));
});
