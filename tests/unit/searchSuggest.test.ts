import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { prepare, runQuery } from "../../src/query/runQuery";
import { lazySearch } from "../../src/query/searchIndex";
import { suggest } from "../../src/query/suggest";
import { createAtlasStore } from "../../src/state/store";
import { core } from "../fixtures/core";

const prepared = lazySearch(core);
const all = (text: string) => suggest(prepared, text).flatMap(({ suggestions }) => suggestions);
const labels = (text: string) => all(text).map(({ kind, label }) => `${kind}: ${label}`);

describe("suggestions", () => {
  it.each(["beaubrun", "st etienne beau", "tarentèze", "saint-etienne tar"])(
    "put Saint-Étienne Tarentaize-Beaubrun first for « %s »",
    (text) => {
      expect(all(text)[0]).toMatchObject({
        kind: "territoire",
        label: "Saint-Étienne Tarentaize-Beaubrun",
        detail: "Loire (42)",
        action: { type: "open", territory: "42-saint-etienne-tarentaize-beaubrun" },
      });
    },
  );

  it("put the commune first when the text is its whole name", () => {
    expect(labels("st etienne").slice(0, 2)).toEqual([
      "commune: Saint-Étienne",
      "territoire: Saint-Étienne Tarentaize-Beaubrun",
    ]);
  });

  it("put a name that is the text before a name that holds it", () => {
    expect(labels("echirolles").slice(0, 3)).toEqual([
      "territoire: Échirolles",
      "territoire: Grenoble – Échirolles",
      "territoire: Ville d’Échirolles",
    ]);
    expect(labels("les ulis").slice(0, 3)).toEqual([
      "territoire: Les Ulis",
      "territoire: Les Ulis – Vigneux-sur-Seine – Viry-Châtillon",
      "commune: Les Ulis",
    ]);
  });

  it("name the commune of a postcode", () => {
    expect(all("42100")).toMatchObject([
      { kind: "codePostal", label: "42100 Saint-Étienne", action: { type: "place", commune: "42218" } },
    ]);
  });

  it("find a partner under its short name, and say where it leads", () => {
    expect(all("canope")[0]).toMatchObject({
      label: "Réseau Canopé",
      territories: 3,
      action: { type: "option", facet: "partenaire", value: "reseau-canope" },
    });
  });

  it("find départements by name or code, regions, academies and themes", () => {
    expect(labels("isère")).toEqual(["departement: Isère (38)"]);
    expect(labels("91")).toContain("departement: Essonne (91)");
    expect(labels("auvergne")).toEqual(["region: Auvergne-Rhône-Alpes"]);
    expect(labels("versailles")).toEqual(["academie: Versailles"]);
    expect(labels("numerique")).toEqual(["theme: Numérique"]);
  });

  it("open the sheet of a neighbourhood, unless its territory already says its name", () => {
    expect(all("grande borne")[0]).toMatchObject({
      kind: "quartier",
      detail: "Grigny",
      action: { type: "open", territory: "91-grigny" },
    });
    expect(labels("beaubrun")).not.toContain("quartier: Tarentaize-Beaubrun");
  });

  it("do not propose a partner of no partnership", () => {
    expect(labels("etat")).toEqual([]);
  });

  it("wait for two letters", () => {
    expect(all("g")).toEqual([]);
    expect(all(" -g ")).toEqual([]);
  });

  it("stay few, unique and grouped, whatever the text", () => {
    const fragment = fc.constantFrom(
      "s",
      "gr",
      "e",
      "le",
      "4",
      "9",
      "ville de ",
      "saint",
      "é",
      "-",
      "\ud800",
      "",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragment).map((parts) => parts.join("")),
        ),
        (text) => {
          const groups = suggest(prepared, text);
          expect(groups.every(({ suggestions }) => suggestions.length <= 4)).toBe(true);
          expect(all(text).length).toBeLessThanOrEqual(12);
          expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
          expect(new Set(all(text).map(({ id }) => id)).size).toBe(all(text).length);
        },
      ),
    );
  });
});

describe("following a suggestion", () => {
  it("shows as many territories as it announced", () => {
    const texts = [
      "canope",
      "culture",
      "38130",
      "grenoble",
      "esper",
      "orientation",
      "11",
      "lyon",
      "doubs",
      "69",
      "nord",
    ];
    const followed = texts.flatMap(all).filter(({ action }) => action.type !== "open");
    expect(followed.length).toBeGreaterThan(8);
    for (const { action, territories, label } of followed) {
      const store = createAtlasStore({ initial: DEFAULT_VIEW_STATE });
      store.getState().follow(action);
      const { matches } = runQuery(prepare(core), store.getState().viewState.filters);
      expect({ label, territories: matches.length }).toEqual({ label, territories });
    }
  });

  it("asks for the academies when they alone have the partner", () => {
    const store = createAtlasStore({
      initial: { ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, q: "esp" } },
    });
    const [esper] = all("esper");
    if (esper) store.getState().follow(esper.action);
    expect(store.getState().viewState.filters).toEqual({
      ...NO_FILTERS,
      partenaire: ["esper"],
      type: ["academie"],
    });
  });
});
