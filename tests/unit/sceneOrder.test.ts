import { describe, expect, it } from "vitest";
import type { Core } from "../../src/domain/facts";
import { SORT_COLUMNS, type SortColumn } from "../../src/domain/viewState";
import { sortTerritories } from "../../src/scene/order";
import { CORE, territory } from "../fixtures/sceneCore";

const IDS = CORE.territories.map(({ id }) => id);
const by = (column: SortColumn, descending = false) => sortTerritories(CORE, IDS, { column, descending });

describe("order of the list and the table", () => {
  it("follows French collation: accents and case aside, numbers as numbers", () => {
    const names = ["Évry", "Étampes", "Lyon 10e", "Lyon 8e", "Eu", "dijon"];
    const core: Core = { ...CORE, territories: names.map((name) => territory({ id: name, name })) };
    expect(sortTerritories(core, names, null)).toEqual([
      "dijon",
      "Étampes",
      "Eu",
      "Évry",
      "Lyon 8e",
      "Lyon 10e",
    ]);
  });

  it.each(["vague", "partenariats", "themes", "budget", "habitants"] as const)(
    "%s puts the unknown last in both directions",
    (column) => {
      const [up, down] = [by(column), by(column, true)];
      const known = {
        vague: 6,
        partenariats: 3,
        themes: 3,
        budget: 3,
        habitants: 2,
      }[column];
      expect(up.slice(known)).toEqual(down.slice(known));
      expect([...up.slice(0, known)].sort()).toEqual([...down.slice(0, known)].sort());
    },
  );

  it("sorts amounts both ways and breaks ties by name", () => {
    expect(by("budget").slice(0, 3)).toEqual(["beaubrun", "montreynaud", "lormont"]);
    expect(by("budget", true).slice(0, 3)).toEqual(["lormont", "montreynaud", "beaubrun"]);
    expect(by("vague").slice(0, 3)).toEqual(["ancien", "lormont", "beaubrun"]);
  });

  it("counts partnerships without events of the label", () => {
    expect(by("partenariats", true).slice(0, 3)).toEqual(["beaubrun", "academie-dijon", "lormont"]);
  });

  it.each(SORT_COLUMNS)("%s loses and repeats no one, and does not depend on the order given", (column) => {
    const sorted = by(column);
    expect([...sorted].sort()).toEqual([...IDS].sort());
    expect(sortTerritories(CORE, [...IDS].reverse(), { column, descending: false })).toEqual(sorted);
  });

  it("drops an id that the data lacks", () => {
    expect(sortTerritories(CORE, ["bastia", "nulle-part"], null)).toEqual(["bastia"]);
  });
});
