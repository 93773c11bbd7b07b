import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCommuneIndex } from "../../data/build/communeIndex";
import { loadDataset } from "../../data/build/dataset";
import { NO_FILTERS } from "../../src/domain/filters";
import type { DepartementsTopology } from "../../src/geo/topology";
import { quartier as words } from "../../src/i18n/fr/audiences/quartier";
import { searchCommunes } from "../../src/query/communeSearch";
import { prepare, runQuery } from "../../src/query/runQuery";
import { communeAnswer, labelledIn } from "../../src/scene/quartier/communeAnswer";
import { departementsAt } from "../../src/scene/quartier/departementAt";
import { nearPlace } from "../../src/scene/quartier/nearPlace";
import { pointArrondissement } from "../../src/scene/quartier/pointArrondissement";
import { filterCode, type QuartierPlace, quartierPlace } from "../../src/scene/quartier/quartierPlace";
import { territoryCard } from "../../src/scene/quartier/territoryCard";
import { verdictSentences } from "../../src/scene/quartier/verdict";
import { unwrap } from "../fixtures/tables";

const { core, atlas } = unwrap(loadDataset("data"));
const prepared = prepare(core);
const SEARCH = searchCommunes(buildCommuneIndex());
const TERRITORIES = csvParse(readFileSync("data/territoires.csv", "utf8"));
const detail = JSON.parse(
  readFileSync("data/geo/departements-detail.topo.json", "utf8"),
) as DepartementsTopology;

function placeAt(code: string): QuartierPlace {
  const place = quartierPlace(SEARCH, code);
  if (place === null) throw new Error(`${code} is no commune`);
  return place;
}
const answerAt = (code: string) => communeAnswer(prepared, placeAt(code), atlas);
const idsAt = (code: string) => answerAt(code).labelled.map(({ id }) => id);
const verdictAt = (code: string) => verdictSentences(answerAt(code), placeAt(code), words);
const cardOf = (id: string) => {
  const territory = core.territories.find((each) => each.id === id);
  const card = territory === undefined ? null : territoryCard(core, atlas, territory);
  if (card === null) throw new Error(id);
  return card;
};
/** Cités éducatives that hold a commune, read from the table alone. */
const inTable = (commune: string) =>
  TERRITORIES.filter(
    (row) =>
      row.type === "cite-educative" &&
      row.remplace_par === "" &&
      (row.communes ?? "").split("|").includes(commune),
  )
    .map(({ id }) => id)
    .sort();

describe("the answer for a commune", () => {
  it.each(["42218", "91286", "59350", "97209", "97411", "97801", "38185", "13055"])(
    "of %s is what the table says",
    (code) => {
      expect([...idsAt(code)].sort()).toEqual(inTable(code));
    },
  );

  it("holds the same ids as the atlas filtered on that commune, for any commune of France", () => {
    const { communes } = buildCommuneIndex();
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...communes), fc.constantFrom(...core.communes)), ({ code }) => {
        const { labelled, others } = answerAt(code);
        const { matches } = runQuery(prepared, { ...NO_FILTERS, lieu: filterCode(placeAt(code)) });
        expect([...labelled, ...others].map(({ id }) => id).sort()).toEqual([...matches].sort());
      }),
      { numRuns: 150 },
    );
  });

  it("says yes with the number, and that neighbourhoods are concerned, not the whole commune", () => {
    expect(verdictAt("42218").answer).toBe("Oui, il y a 2 cités éducatives dans cette commune.");
    expect(verdictAt("91286").answer).toBe("Oui, il y a une cité éducative dans cette commune.");
    expect(verdictAt("91286").more).toEqual([
      "En général, elle concerne certains quartiers, pas toute la commune.",
    ]);
  });

  it("tells a past label apart, and counts its successor", () => {
    const { labelled, ended, others } = answerAt("38185");
    expect(labelled.map(({ id }) => id)).toEqual(["38-grenoble"]);
    expect(ended.map(({ id }) => id)).toEqual(["38-grenoble-echirolles"]);
    expect(others.map(({ id }) => id)).toEqual(["grenoble"]);
  });

  it("tells another kind of project apart from a label", () => {
    expect(answerAt("91692").others.map(({ id }) => id)).toEqual(["91-les-ulis-vigneux-viry"]);
    expect(answerAt("91692").labelled.every(({ type }) => type === "cite-educative")).toBe(true);
  });

  it("says no where nothing is known, and nothing more", () => {
    expect(verdictAt("91667")).toEqual({
      kind: "no",
      answer: "Non, l’atlas ne connaît pas de cité éducative dans cette commune.",
      more: [],
    });
  });

  it("names the académie that has alliances of its own", () => {
    expect(answerAt("25056").academies.map(({ id }) => id)).toEqual(["academie-besancon"]);
    expect(answerAt("91286").academies).toEqual([]);
  });

  it("knows no commune of a code that is none", () => {
    expect(quartierPlace(SEARCH, "99999")).toBeNull();
    expect(quartierPlace(SEARCH, "<b>")).toBeNull();
  });
});

describe("the answer for an arrondissement", () => {
  it.each([
    ["75118", "75056", 4],
    ["13215", "13055", 5],
    ["69388", "69123", null],
  ])("%s answers for its whole commune", (code, city, count) => {
    expect([...idsAt(code)].sort()).toEqual([...idsAt(city)].sort());
    if (count !== null) expect(idsAt(code)).toHaveLength(count);
    expect(filterCode(placeAt(code))).toBe(city);
  });

  it("puts first what is placed in it", () => {
    expect(idsAt("75118")[0]).toBe("75-paris-18");
    expect(idsAt("13215")[0]).toBe("13-marseille-nord-littoral");
    expect(verdictAt("13215").more[0]).toMatch(/placée dans votre arrondissement/);
  });

  it("never says that nothing is in an arrondissement where none is placed: limits are not known", () => {
    expect(verdictAt("13216").kind).toBe("yes");
    expect(verdictAt("13216").more[0]).toMatch(/^Aucune n’est placée dans votre arrondissement\. Mais/);
  });

  it("says nothing of arrondissements for the commune itself, nor before the details have come", () => {
    expect(verdictAt("75056").more).toEqual([
      "En général, elles concernent certains quartiers, pas toute la commune.",
    ]);
    expect(communeAnswer(prepared, placeAt("75118"), null).here).toBeNull();
  });

  it("reads the arrondissement of every point that has one", () => {
    const placed = atlas.territories.filter(
      ({ id }) => core.territories.find((each) => each.id === id)?.precision === "arrondissement",
    );
    expect(placed.length).toBeGreaterThan(5);
    for (const { id, positionSource } of placed) {
      expect(pointArrondissement(positionSource), id).toBeGreaterThan(0);
    }
    expect(pointArrondissement("GeoNames (CC BY 4.0) : Marseille, 15e arrondissement")).toBe(15);
    expect(pointArrondissement("Centre approximatif de l’arrondissement : code 69388")).toBe(8);
    expect(pointArrondissement("GeoNames (CC BY 4.0) : Grigny")).toBeNull();
    expect(pointArrondissement(null)).toBeNull();
  });
});

describe("how far the nearest is", () => {
  it("is counted from the point of the commune when it is known", () => {
    const { commune, departement } = placeAt("91667");
    const origin = { lonLat: commune.position as [number, number], kind: "commune" } as const;
    const near = nearPlace(core, origin, departement.code);
    expect(near.kind === "distances" && near.near.map(({ id }) => id)).toHaveLength(3);
  });

  it("is not told without a point: the département answers", () => {
    const place = placeAt("01002");
    expect(place.commune.position).toBeNull();
    const near = nearPlace(core, null, place.departement.code);
    expect(near).toEqual({ kind: "departement", ids: labelledIn(core, "01").map(({ id }) => id) });
  });

  it("leaves out what the commune has already", () => {
    const { commune } = placeAt("42218");
    const here = idsAt("42218");
    const origin = { lonLat: commune.position as [number, number], kind: "address" } as const;
    const near = nearPlace(core, origin, "42", here);
    expect(near.kind === "distances" && near.near.some(({ id }) => here.includes(id))).toBe(false);
  });

  it("is nothing beyond the sea: a far collectivity has no near label", () => {
    const place = placeAt("98818");
    const position: [number, number] = [166.45, -22.27];
    expect(nearPlace(core, { lonLat: position, kind: "device" }, place.departement.code)).toMatchObject({
      near: [],
    });
    expect(labelledIn(core, "988")).toEqual([]);
  });
});

describe("the card of a territory", () => {
  it("tells each recorded partnership once, and none that is not", () => {
    for (const { id } of core.territories) {
      const told = cardOf(id).groups.flatMap(({ actions }) => actions.map(({ row }) => row.id));
      const recorded = atlas.partnerships.filter(
        (row) => row.type !== "label" && row.territories.includes(id),
      );
      expect([...told].sort()).toEqual(recorded.map((row) => row.id).sort());
    }
  });

  it("tells ages as published, or that they are not", () => {
    const { groups, audiences } = cardOf("42-saint-etienne-tarentaize-beaubrun");
    const published = new Set(atlas.partnerships.map(({ audience }) => audience));
    for (const { row } of groups.flatMap(({ actions }) => actions)) expect(published).toContain(row.audience);
    expect(audiences.map(({ text }) => text)).toContain("0-25 ans");
  });

  it("files an action under a family of one of its own themes, or under none", () => {
    for (const { id } of core.territories) {
      for (const { family, actions } of cardOf(id).groups) {
        for (const { themes } of actions) {
          if (family === null) expect(themes).toEqual([]);
          else expect(themes.map((theme) => theme.family)).toContain(family.id);
        }
      }
    }
  });

  it("says that an action is over only when a source gives an end before the date of the facts", () => {
    const timings = core.territories.flatMap(({ id }) => cardOf(id).groups.flatMap((group) => group.actions));
    for (const { row, timing } of timings) {
      if (row.end === null) expect(timing).toBe("unsure");
      else expect(timing).toBe(core.factsDate.slice(0, row.end.length) > row.end ? "over" : "running");
    }
    expect(new Set(timings.map(({ timing }) => timing))).toEqual(new Set(["over", "running", "unsure"]));
  });

  it("says what is not known, and only that", () => {
    const bare = core.territories.find(
      ({ id, type }) => type === "cite-educative" && cardOf(id).groups.length === 0,
    );
    expect(cardOf(bare?.id ?? "").unknowns).toContain("actions");
    expect(cardOf("42-saint-etienne-tarentaize-beaubrun").unknowns).not.toContain("quartiers");
    expect(cardOf("42-saint-etienne-tarentaize-beaubrun").unknowns).not.toContain("college");
    expect(cardOf("academie-besancon").unknowns).not.toContain("qpv");
  });

  it("does not credit an official list with the year of a label that only local sources know", () => {
    const local = TERRITORIES.filter((row) =>
      /^D’après des sources locales seulement/.test(row.vague_methode ?? ""),
    );
    expect(local.map(({ id }) => id)).toContain("91-les-ulis");
    expect(cardOf("91-les-ulis").waveMethod).not.toBeNull();
    expect(words.waveInferred).not.toMatch(/liste/);
  });

  it("does not take the ministers who announce all labels for partners of one", () => {
    const carriers = cardOf("42-saint-etienne-tarentaize-beaubrun").carriers;
    expect(carriers?.partners.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ville-saint-etienne", "education-nationale"]),
    );
    expect(carriers?.partners.map(({ id }) => id)).not.toContain("ministere-ville");
    expect(cardOf("91-grigny").carriers).toBeNull();
  });

  it("says that the ages of a national announcement are inferred for one territory", () => {
    expect(cardOf("91-grigny").audiences.map(({ isInferred }) => isInferred)).toEqual([true]);
    expect(cardOf("91-grigny").audiences[0]?.sources.length).toBeGreaterThan(0);
  });
});

describe("the département of a position", () => {
  it.each([
    ["Saint-Étienne", [4.39, 45.434], "42"],
    ["Ajaccio", [8.737, 41.926], "2A"],
    ["Fort-de-France", [-61.07, 14.61], "972"],
  ] as const)("of %s is found by its outline", (_, position, code) => {
    expect(departementsAt(detail, position)[0]).toBe(code);
  });

  it("is told with its neighbours near a border, and is none abroad", () => {
    expect(departementsAt(detail, [2.2587, 48.846]).length).toBeGreaterThan(1);
    expect(departementsAt(detail, [-3.7, 40.4])).toEqual([]);
  });
});
