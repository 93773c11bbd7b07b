import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../src/domain/partialDate";
import {
  countOf,
  formatApproximate,
  formatEuros,
  formatEurosShort,
  formatList,
  formatNumber,
  formatPartialDate,
  formatPeriod,
  plural,
} from "../../src/i18n/format";

const NNBSP = "\u202f";
const date = (text: string) => text as PartialDate;

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [7000, `7${NNBSP}000`],
    [1_250_000, `1${NNBSP}250${NNBSP}000`],
    [-4200, `\u22124${NNBSP}200`],
    [-0.2, "0"],
  ])("groups %d by thousands with a narrow no-break space in French", (value, text) => {
    expect(formatNumber(value, "fr")).toBe(text);
  });

  it("keeps no more decimals than asked and no trailing zero", () => {
    expect(formatNumber(1234.5, "fr", 2)).toBe(`1${NNBSP}234,5`);
    expect(formatNumber(1234.5, "en", 2)).toBe("1,234.5");
    expect(formatNumber(1999.999, "fr", 2)).toBe(`2${NNBSP}000`);
  });

  it("agrees with the locale data of this runtime, space aside", () => {
    for (const value of [0, 12, 1234, 98_765, 1_000_000, 12_345_678.25]) {
      const intl = new Intl.NumberFormat("fr", { maximumFractionDigits: 2 }).format(value);
      expect(formatNumber(value, "fr", 2)).toBe(intl.replace(/\s/g, NNBSP));
      expect(formatNumber(value, "en", 2)).toBe(
        new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value),
      );
    }
  });
});

describe("euros", () => {
  it("are whole, with the sign where the language puts it", () => {
    expect(formatEuros(1_250_000, "fr")).toBe(`1${NNBSP}250${NNBSP}000${NNBSP}€`);
    expect(formatEuros(1_250_000, "en")).toBe("€1,250,000");
    expect(formatEuros(-500, "en")).toBe("\u2212€500");
  });

  it.each([
    [900, `900${NNBSP}€`, "€900"],
    [250_000, `250${NNBSP}k€`, "€250k"],
    [262_500, `263${NNBSP}k€`, "€263k"],
    [999_999, `1${NNBSP}M€`, "€1M"],
    [1_250_000, `1,25${NNBSP}M€`, "€1.25M"],
    [2_400_000_000, `2,4${NNBSP}Md€`, "€2.4bn"],
  ])("shorten %d to three significant digits", (amount, french, english) => {
    expect(formatEurosShort(amount, "fr")).toBe(french);
    expect(formatEurosShort(amount, "en")).toBe(english);
  });
});

describe("partial dates", () => {
  it.each([
    ["2020", "2020", "2020"],
    ["2020-03", "mars 2020", "March 2020"],
    ["2019-09-05", "5 septembre 2019", "5 September 2019"],
    ["2020-01-01", "1er janvier 2020", "1 January 2020"],
    ["2021-08-11", "11 août 2021", "11 August 2021"],
  ])("%s is told with its own precision", (iso, french, english) => {
    expect(formatPartialDate(date(iso), "fr")).toBe(french);
    expect(formatPartialDate(date(iso), "en")).toBe(english);
  });
});

describe("periods", () => {
  it.each([
    ["2020", "2022", "2020–2022", "2020–2022"],
    ["2020", "2020", "2020", "2020"],
    ["2020-03", "2022", "de mars 2020 à 2022", "from March 2020 to 2022"],
    ["2020-04", "2022-10", "d’avril 2020 à octobre 2022", "from April 2020 to October 2022"],
    [
      "2025-02-07",
      "2028-02-06",
      "du 7 février 2025 au 6 février 2028",
      "from 7 February 2025 to 6 February 2028",
    ],
    ["2022-06-30", "2025", "du 30 juin 2022 à 2025", "from 30 June 2022 to 2025"],
    ["2022", null, "depuis 2022", "since 2022"],
    ["2022-06-30", null, "depuis le 30 juin 2022", "since 30 June 2022"],
    [null, "2021", "jusqu’en 2021", "until 2021"],
    [null, "2021-05-03", "jusqu’au 3 mai 2021", "until 3 May 2021"],
  ])("%s to %s", (start, end, french, english) => {
    const [from, to] = [start, end].map((side) => (side === null ? null : date(side)));
    expect(formatPeriod(from ?? null, to ?? null, "fr")).toBe(french);
    expect(formatPeriod(from ?? null, to ?? null, "en")).toBe(english);
  });

  it("is null when nothing is known, which is not an empty text", () => {
    expect(formatPeriod(null, null, "fr")).toBeNull();
  });
});

describe("reserves, lists and plurals", () => {
  it("a figure carries the reserve of its source", () => {
    expect(formatApproximate("7 000", "environ", "fr")).toBe("environ 7 000");
    expect(formatApproximate("7 000", "au-moins", "fr")).toBe("au moins 7 000");
    expect(formatApproximate("7 000", "au-plus", "en")).toBe("at most 7 000");
    expect(formatApproximate("7 000", null, "fr")).toBe("7 000");
  });

  it("lists end with a conjunction and no comma before it", () => {
    expect(formatList([], "fr")).toBe("");
    expect(formatList(["a"], "fr")).toBe("a");
    expect(formatList(["a", "b", "c"], "fr")).toBe("a, b et c");
    expect(formatList(["a", "b"], "en", "or")).toBe("a or b");
  });

  it("zero is singular in French and plural in English", () => {
    expect(countOf(0, "territoire", "territoires", "fr")).toBe("0 territoire");
    expect(countOf(0, "territory", "territories", "en")).toBe("0 territories");
    expect(plural(1.5, "an", "ans", "fr")).toBe("an");
    expect(countOf(1250, "territoire", "territoires", "fr")).toBe(`1${NNBSP}250 territoires`);
  });
});
