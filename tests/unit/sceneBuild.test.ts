import { describe, expect, it } from "vitest";
import type { Core } from "../../src/domain/facts";
import { INDICATORS, type IndicatorId } from "../../src/domain/viewState";
import { buildScene, type SceneOptions } from "../../src/scene/buildScene";
import type { Mark, Scene } from "../../src/scene/scene";
import { shortName } from "../../src/scene/territoryWords";
import { CORE, COUNTED, ENGLISH, FRENCH, grant, result, territory } from "../fixtures/sceneCore";

const NNBSP = "\u202f";
const EVERYONE = [...COUNTED, "academie-dijon"];

function scene(
  indicator: IndicatorId,
  answer = result(EVERYONE),
  options: Partial<SceneOptions> = {},
): Scene {
  const defaults = { family: null, showUnknown: true, language: "fr" as const, words: FRENCH };
  return buildScene(CORE, answer, { indicator, ...defaults, ...options });
}

function markOf({ marks }: Scene, id: string): Mark {
  const found = marks.find((one) => one.id === id);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
}

const countsOf = ({ legend }: Scene) =>
  Object.fromEntries(legend.classes.map(({ id, count }) => [id, count]));

describe("every indicator", () => {
  it.each(INDICATORS)(
    "%s draws each match once, as a mark or as an area, and counts it once",
    (indicator) => {
      const { marks, areas, legend } = scene(indicator);
      expect([...marks, ...areas].map(({ id }) => id).sort()).toEqual([...EVERYONE].sort());
      expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(EVERYONE.length);
    },
  );

  it.each(INDICATORS)("%s gives each mark a class of the legend, with its colour and shape", (indicator) => {
    const { marks, areas, legend } = scene(indicator, result(["beaubrun", "bastia"], ["lormont"]));
    for (const { classId, token, hollow, ...look } of [...marks, ...areas]) {
      const entry = legend.classes.find(({ id }) => id === classId);
      expect(entry).toMatchObject({ token, hollow });
      if ("shape" in look) expect(entry?.shape).toBe(look.shape);
    }
  });

  it.each(INDICATORS)("%s keeps hollow for « non renseigné » and nothing else", (indicator) => {
    const { legend } = scene(indicator, result(["beaubrun", "bastia", "grenoble-ville"], ["lormont"]));
    for (const { hollow, token, shape } of legend.classes) {
      expect(hollow).toBe(token === "inconnu");
      expect(hollow).toBe(shape === "ring");
    }
  });

  it.each(INDICATORS)("%s uses only the colours of the palette", (indicator) => {
    const palette = /^(vague-(2019|2021|2022|2025|aucune)|famille-[a-z-]+|seq-[1-5]|inconnu|academie)$/;
    for (const { token } of scene(indicator).legend.classes) expect(token).toMatch(palette);
  });

  it.each(INDICATORS)("%s keeps its classes when a filter empties them", (indicator) => {
    const own = (drawn: Scene) =>
      drawn.legend.classes.filter(({ token, id }) => token !== "inconnu" && !id.startsWith("not-"));
    const ids = (drawn: Scene) => own(drawn).map(({ id, label }) => [id, label]);
    expect(ids(scene(indicator, result([])))).toEqual(ids(scene(indicator)));
  });

  it.each(INDICATORS)("%s speaks English too", (indicator) => {
    const english = scene(indicator, result(EVERYONE), { language: "en", words: ENGLISH });
    expect(english.legend.completeness).toMatch(/^Known for \d+ of \d+ territor/);
  });
});

describe("territories unknown for the filters", () => {
  const answer = result(["beaubrun"], ["lormont", "bastia"]);

  it("are smaller hollow marks, told apart from the matches", () => {
    const drawn = scene("vague", answer);
    expect(markOf(drawn, "lormont")).toMatchObject({ hollow: true, classId: "unknown-for-filters" });
    expect(markOf(drawn, "lormont").radius).toBeLessThan(markOf(drawn, "beaubrun").radius);
    expect(countsOf(drawn)).toMatchObject({ "vague-2019": 1, "unknown-for-filters": 2 });
    expect(markOf(drawn, "lormont").accessibleName).toBe(
      "Lormont, Gironde, vague 2019, non renseigné pour les filtres choisis",
    );
  });

  it("are not drawn, nor counted, when the reader hides them", () => {
    const drawn = scene("vague", answer, { showUnknown: false });
    expect(drawn.marks.map(({ id }) => id)).toEqual(["beaubrun"]);
    expect(countsOf(drawn)).not.toHaveProperty("unknown-for-filters");
  });

  it("do not enter the completeness, which is about the matches", () => {
    expect(scene("budget", answer).legend.completeness).toBe("Connu pour 1 territoire sur 1");
  });
});

describe("wave", () => {
  it("doubles colour by shape, and leaves the city without a label solid: sans objet, not unknown", () => {
    const drawn = scene("vague");
    const shapes = drawn.legend.classes.map(({ shape }) => shape);
    expect(new Set(shapes.slice(0, 4)).size).toBe(4);
    expect(markOf(drawn, "grenoble-ville")).toMatchObject({ token: "vague-aucune", hollow: false });
    expect(drawn.legend.completeness).toBe("Connu pour 5 territoires sur 5");
  });

  it("names a territory by its place and wave, and does not repeat the wave as a value", () => {
    const drawn = scene("vague");
    expect(markOf(drawn, "beaubrun").accessibleName).toBe(
      "Saint-Étienne Tarentaize-Beaubrun, Loire, vague 2019",
    );
    expect(markOf(drawn, "grenoble-ville").accessibleName).toBe("Grenoble, Isère, commune");
    expect(markOf(scene("vague", result(["ancien"])), "ancien").accessibleName).toBe(
      "Grenoble – Échirolles, Isère, vague 2019, label terminé (2021)",
    );
  });

  it("paints a wave that the palette does not know, rather than fail", () => {
    const core: Core = { ...CORE, territories: [territory({ id: "neuf", wave: 2030 })] };
    const { marks } = buildScene(core, result(["neuf"]), {
      indicator: "vague",
      family: null,
      showUnknown: true,
      language: "fr",
      words: FRENCH,
    });
    expect(marks[0]).toMatchObject({ classId: "vague-autre", token: "vague-aucune", hollow: false });
  });

  it("draws the académie as an area over its départements", () => {
    const { areas } = scene("vague");
    expect(areas).toEqual([
      expect.objectContaining({
        id: "academie-dijon",
        token: "academie",
        departements: ["21", "58", "71", "89"],
        accessibleName: "Académie de Dijon",
      }),
    ]);
  });
});

describe("theme", () => {
  it("tells the family present, other themes known, and nothing recorded", () => {
    const drawn = scene("theme", result(EVERYONE), { family: "apprendre" });
    expect(markOf(drawn, "beaubrun").classId).toBe("famille-presente");
    expect(markOf(drawn, "bastia").classId).toBe("famille-autre");
    expect(markOf(drawn, "les-ulis")).toMatchObject({ classId: "unknown", hollow: true });
  });

  it("takes themes from partnerships but not from events of the label", () => {
    const drawn = scene("theme", result(EVERYONE), { family: "ouvrir" });
    expect(drawn.areas[0]).toMatchObject({ classId: "famille-presente" });
    expect(markOf(scene("theme", result(EVERYONE), { family: "apprendre" }), "bastia").classId).toBe(
      "famille-autre",
    );
  });

  it("paints the first family when none, or an unknown one, is asked for", () => {
    expect(scene("theme").legend.title).toBe(`Thèmes${NNBSP}: Apprendre`);
    expect(scene("theme", result(EVERYONE), { family: "inconnue" }).legend.title).toBe(
      `Thèmes${NNBSP}: Apprendre`,
    );
  });
});

describe("budget", () => {
  it("sizes by area: four times the amount is twice the radius", () => {
    const core: Core = {
      ...CORE,
      territories: [
        territory({ id: "a", grant: grant(100_000) }),
        territory({ id: "b", grant: grant(400_000) }),
      ],
    };
    const { marks } = buildScene(core, result(["a", "b"]), {
      indicator: "budget",
      family: null,
      showUnknown: true,
      language: "fr",
      words: FRENCH,
    });
    const radius = (id: string) => marks.find((one) => one.id === id)?.radius ?? 0;
    expect(radius("b") / radius("a")).toBeCloseTo(2);
  });

  it("leaves an unknown grant hollow, a commune without label sans objet, and adds nothing up", () => {
    const drawn = scene("budget");
    expect(markOf(drawn, "bastia")).toMatchObject({ hollow: true, classId: "unknown" });
    expect(markOf(drawn, "grenoble-ville")).toMatchObject({ hollow: false, classId: "not-applicable" });
    expect(drawn.legend.completeness).toBe("Connu pour 3 territoires sur 5");
    expect(drawn.legend.notes).toContain("1 montant est une enveloppe divisée par ses années.");
    expect(drawn.legend.notes).toContain(
      `Ces montants ne s’additionnent pas${NNBSP}: leurs périodes diffèrent.`,
    );
  });

  it("tells the amount, and that an envelope was divided", () => {
    const drawn = scene("budget");
    expect(markOf(drawn, "beaubrun").accessibleName).toMatch(new RegExp(`, 200${NNBSP}000${NNBSP}€ par an$`));
    expect(markOf(drawn, "lormont").accessibleName).toMatch(/par an \(enveloppe divisée par 3 ans\)$/);
  });

  it("explains sizes with round amounts of the very scale that draws them", () => {
    const { sizes } = scene("budget").legend;
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.at(-1)).toEqual({ label: `400${NNBSP}k€`, radius: 1.9 });
    expect(markOf(scene("budget"), "lormont").radius).toBe(1.9);
  });
});

describe("partnerships", () => {
  it("counts partnerships, events of the label left out, and takes none recorded for unknown", () => {
    const drawn = scene("partenariats");
    expect(markOf(drawn, "beaubrun").classId).toBe("partenariats-2");
    expect(markOf(drawn, "lormont").classId).toBe("partenariats-1");
    expect(markOf(drawn, "bastia")).toMatchObject({ hollow: true });
    expect(markOf(drawn, "bastia").accessibleName).toMatch(/, aucun partenariat recensé$/);
    expect(drawn.legend.classes.map(({ label }) => label)).toEqual([
      "1",
      "2 ou 3",
      `Aucun partenariat recensé${NNBSP}: non renseigné`,
    ]);
  });

  it("has classes up to the greatest number recorded, and no empty promise beyond", () => {
    const row = CORE.partnerships[0];
    if (!row) throw new Error("the fixture has partnerships");
    const partnerships = Array.from({ length: 7 }, (_, index) => ({ ...row, id: String(index) }));
    const { legend } = buildScene({ ...CORE, partnerships }, result(["beaubrun"]), {
      indicator: "partenariats",
      family: null,
      showUnknown: true,
      language: "fr",
      words: FRENCH,
    });
    expect(legend.classes.map(({ label, count }) => [label, count])).toEqual([
      ["1", 0],
      ["2 ou 3", 0],
      ["4 à 6", 0],
      ["7 et plus", 1],
    ]);
  });
});

describe("residents", () => {
  it("keeps the reserve of the source and warns that perimeters differ", () => {
    const drawn = scene("habitants");
    expect(markOf(drawn, "beaubrun").accessibleName).toMatch(new RegExp(`, environ 7${NNBSP}000 habitants$`));
    expect(drawn.legend.notes.join(" ")).toContain("périmètres diffèrent");
    expect(drawn.legend.completeness).toBe("Connu pour 2 territoires sur 6");
  });
});

describe("drawing order", () => {
  it("puts great marks under small ones, and hollow ones under all", () => {
    const { marks } = scene("budget", result(EVERYONE, ["ancien"]));
    expect(marks.map(({ order }) => order)).toEqual(marks.map((_, index) => index));
    const solids = marks.filter(({ hollow }) => !hollow);
    expect(marks.slice(0, marks.length - solids.length).every(({ hollow }) => hollow)).toBe(true);
    const radii = solids.map(({ radius }) => radius);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
  });

  it("does not depend on the order of the result", () => {
    expect(scene("budget", result([...EVERYONE].reverse())).marks).toEqual(scene("budget").marks);
  });
});

describe("labels", () => {
  it("keep the first of several communes when the name is long, and cut nothing else", () => {
    expect(shortName("Sainte-Geneviève-des-Bois – Saint-Michel-sur-Orge – Fleury-Mérogis")).toBe(
      "Sainte-Geneviève-des-Bois…",
    );
    expect(shortName("Alès / Anduze / La Grand-Combe (Alès Agglomération)")).toBe("Alès…");
    expect(shortName("Saint-Étienne Tarentaize-Beaubrun")).toBe("Saint-Étienne Tarentaize-Beaubrun");
    expect(shortName("Dreux – Vernouillet")).toBe("Dreux – Vernouillet");
  });

  it("go to the known before the unknown, then to the older wave", () => {
    const drawn = scene("vague", result(["beaubrun", "bastia", "les-ulis"], ["lormont"]));
    const ranked = [...drawn.marks].sort((a, b) => b.prominence - a.prominence).map(({ id }) => id);
    expect(ranked).toEqual(["beaubrun", "bastia", "les-ulis", "lormont"]);
  });
});
