import { describe, expect, it } from "vitest";
import { MOST_FAR, MOST_NEAR } from "../../src/scene/ties/fitTies";
import { MOST_LISTED, tiesPanel } from "../../src/scene/ties/tiesPanel";
import { drawView, partnership, realFacts, withPartnerships } from "../fixtures/ties";

const COUNT = 3000;
const real = realFacts();

/** The same numbers at each call: a sequence drawn from one seed. */
function sequence(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

function manyPartnerships() {
  const next = sequence();
  const points = real.core.territories.filter(({ type, end }) => type === "cite-educative" && end === null);
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T;
  return withPartnerships(
    real,
    Array.from({ length: COUNT }, (_, rank) =>
      partnership({
        id: `p${rank}`,
        type: "projet",
        territories: Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(points).id),
        partners: [pick(real.core.partners).id, "reseau-canope"],
      }),
    ),
  );
}

const facts = manyPartnerships();
const far = drawView(facts, {}, { ties: "tous" });
const departementOf = new Map(facts.core.territories.map(({ id, departements }) => [id, departements[0]]));

describe("three thousand partnerships", () => {
  it("are a bounded number of lines between départements, seen from far", () => {
    expect(far.ties).toHaveLength(MOST_FAR);
    expect(new Set(far.ties.map(({ kind }) => kind))).toEqual(new Set(["regroupe"]));
    expect(far.sentences.at(-1)).toMatch(/^À cette échelle, les liens sont regroupés par département/);
  });

  it("weigh on each line what the partnerships of the two départements number, the heaviest drawn", () => {
    const counts = new Map<string, number>();
    for (const { territories } of facts.atlas.partnerships) {
      const codes = [...new Set(territories.map((id) => departementOf.get(id) ?? ""))].sort();
      codes.forEach((a, rank) => {
        for (const b of codes.slice(rank + 1)) counts.set(`${a}~${b}`, (counts.get(`${a}~${b}`) ?? 0) + 1);
      });
    }
    const drawn = far.ties.map(({ from, to }) =>
      [from, to]
        .map((end) => end.departements[0])
        .sort()
        .join("~"),
    );
    expect(far.ties.map(({ weight }) => weight)).toEqual(drawn.map((pair) => counts.get(pair)));
    const lightest = Math.min(...far.ties.map(({ weight }) => weight));
    const heavier = [...counts].filter(([pair, count]) => count > lightest && !drawn.includes(pair));
    expect(heavier).toEqual([]);
    const leftOut = counts.size - MOST_FAR;
    expect(far.sentences.at(-1)?.replaceAll("\u202f", "")).toContain(
      `${leftOut} plus faibles ne sont pas tracés`,
    );
  });

  it("are the same lines in the same order each time", () => {
    expect(drawView(manyPartnerships(), {}, { ties: "tous" }).ties).toEqual(far.ties);
  });

  it("are drawn one by one close up, those around the centre, and bounded too", () => {
    const center = [2.35, 48.85] as const;
    const near = drawView(facts, {}, { ties: "tous", camera: { zoom: 10, center } });
    expect(near.ties.length).toBeGreaterThan(0);
    expect(near.ties.length).toBeLessThanOrEqual(MOST_NEAR);
    expect(near.ties.some(({ kind }) => kind === "regroupe")).toBe(false);
    for (const { from, to } of near.ties) {
      const away = Math.min(...[from, to].map(({ lonLat }) => Math.abs(lonLat[0] - center[0])));
      expect(away).toBeLessThan(1);
    }
  });

  it("are a star over the départements for a chosen partner, weighed by its partnerships there", () => {
    const { ties } = drawView(facts, { partenaire: ["reseau-canope"] });
    expect(ties.length).toBeGreaterThan(50);
    expect(new Set(ties.map(({ to }) => to.lonLat.join())).size).toBe(1);
    const spoke = ties.find(({ from }) => from.departements[0] === "93");
    const there = facts.atlas.partnerships.filter(({ territories }) =>
      territories.some((id) => departementOf.get(id) === "93"),
    );
    expect(spoke?.weight).toBe(there.length);
  });

  it("are listed up to a limit, the rest counted", () => {
    const model = tiesPanel(far.scene, facts.core, facts.atlas, far.context.viewState);
    expect(model).toMatchObject({ total: 0, empty: "all" });
    const drawn = tiesPanel(far, facts.core, facts.atlas, far.context.viewState);
    expect(drawn.agreements).toHaveLength(MOST_LISTED);
    expect(drawn.total).toBeGreaterThan(MOST_LISTED);
    const extents = drawn.agreements.map(({ row }) => row.territories.length);
    expect(extents).toEqual([...extents].sort((a, b) => b - a));
  });
});

it("a list of nothing says why", () => {
  const reasonFor = (state: Parameters<typeof drawView>[2], partenaire: string[] = []) => {
    const { context } = drawView(withPartnerships(real, []), { partenaire }, state);
    return tiesPanel({ ties: [] }, real.core, real.atlas, context.viewState).empty;
  };
  expect(reasonFor({ ties: "tous" })).toBe("all");
  expect(reasonFor({}, ["ansa"])).toBe("chosen");
  expect(reasonFor({ territory: "93-bondy" })).toBe("chosen");
  expect(reasonFor({})).toBe("nothing");
});
