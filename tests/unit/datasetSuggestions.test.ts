import { describe, expect, it } from "vitest";
import { suggestDate } from "../../src/dataset/dateText";
import { namesThatAdd } from "../../src/dataset/names";
import { editDistance, nearest } from "../../src/dataset/nearest";
import { suggestNumber } from "../../src/dataset/numberText";
import { slugOf } from "../../src/dataset/slug";

describe("the date that was meant", () => {
  it.each([
    ["05/09/2019", "2019-09-05"],
    ["5.9.2019", "2019-09-05"],
    ["09/2019", "2019-09"],
    ["2019/9/5", "2019-09-05"],
    ["2019-9", "2019-09"],
    ["1er février 2020", "2020-02-01"],
    ["Août 2021", "2021-08"],
    ["sept. 2019", "2019-09"],
    ["jui. 2019", null],
    ["13/2019", null],
    ["31/02", null],
    ["31/02/2019", null],
    ["29/02/2020", "2020-02-29"],
    ["2019-2020", null],
  ])("of %s is %s", (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });
});

describe("the number that was meant", () => {
  it.each([
    ["1 250 000 €", "1250000"],
    ["1\u202f250\u00a0000", "1250000"],
    ["1.250.000,50", "1250000.50"],
    ["1,250,000.50", "1250000.50"],
    ["12,5", "12.5"],
    ["1,5 M€", "1500000"],
    ["-3 000 euros", "-3000"],
    ["1,250", null],
    ["environ 3000", null],
    ["", null],
  ])("by %s is %s", (text, number) => {
    expect(suggestNumber(text)).toBe(number);
  });
});

describe("the nearest id", () => {
  it("forgives accents, case and a few letters, in proportion to the length", () => {
    const ids = ["ville-lyon", "ville-lens", "canope"];
    expect(nearest("Ville_Lyon", ids)).toBe("ville-lyon");
    expect(nearest("vile-lyno", ids)).toBe("ville-lyon");
    expect(nearest("caf", ids)).toBeNull();
  });

  it("counts a swap of neighbours as one mistake", () => {
    expect(editDistance("lyno", "lyon")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("chien", "niche")).toBe(4);
  });
});

it("makes slugs of accented names", () => {
  expect(slugOf("Orléans-Tours")).toBe("orleans-tours");
  expect(slugOf(" L’Œuvre d’Épinay ")).toBe("l-oeuvre-d-epinay");
});

it("keeps only the neighbourhood names that add a word", () => {
  expect(
    namesThatAdd(
      ["Saint-Étienne Tarentaize-Beaubrun"],
      ["Beaubrun", "Chaoué-Perrières", "Chaoué Perrières", "Quartier des Izards", "Les Izards - La Vache"],
    ),
  ).toEqual(["Chaoué-Perrières", "Les Izards - La Vache"]);
});
