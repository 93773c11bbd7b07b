import { type PartialDate, parsePartialDate } from "../domain/partialDate";
import type { Language } from "../domain/viewState";
import type { Approximation } from "../domain/vocabulary";

/**
 * Numbers, euros, dates, periods and lists in the reader's language.
 *
 * Written by hand rather than with `Intl`: pages are prerendered by Node and hydrated by a browser,
 * whose locale data may differ by a space, and one differing space breaks the hydration.
 */

/** U+202F, the narrow no-break space of French typography. */
export const NARROW_SPACE = "\u202f";

const GROUPING: Record<Language, { readonly thousands: string; readonly decimal: string }> = {
  fr: { thousands: NARROW_SPACE, decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** From January. */
export const MONTHS: Record<Language, readonly string[]> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * `1250000` → `1 250 000` or `1,250,000`; at most `maximumDecimals` decimals, without trailing zeros.
 * For quantities, never for years.
 */
export function formatNumber(value: number, language: Language, maximumDecimals = 0): string {
  const { thousands, decimal } = GROUPING[language];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(maximumDecimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const kept = fraction.replace(/0+$/, "");
  const digits = kept === "" ? grouped : grouped + decimal + kept;
  const isNegative = value < 0 && digits !== "0";
  return isNegative ? `\u2212${digits}` : digits;
}

/** Whole euros: `1 250 000 €` or `€1,250,000`. */
export function formatEuros(amount: number, language: Language): string {
  const digits = formatNumber(amount, language);
  return language === "fr" ? `${digits}${NARROW_SPACE}€` : digits.replace(/^(\u2212?)/, "$1€");
}

/**
 * Euros to three significant digits, for axes and small legends: `1,25 M€`, `250 k€`, `900 €` or
 * `€1.25M`, `€250k`, `€900`.
 */
export function formatEurosShort(amount: number, language: Language): string {
  const rounded = Number(amount.toPrecision(3));
  const size = Math.abs(rounded);
  const [divisor, unit] =
    size >= 1e9 ? [1e9, "Md"] : size >= 1e6 ? [1e6, "M"] : size >= 1e3 ? [1e3, "k"] : [1, ""];
  if (unit === "") return formatEuros(rounded, language);
  const digits = formatNumber(rounded / divisor, language, 2);
  if (language === "fr") return `${digits}${NARROW_SPACE}${unit}€`;
  return `€${digits}${unit === "Md" ? "bn" : unit}`.replace("€\u2212", "\u2212€");
}

function partsOf(date: PartialDate): { year: string; month: number | null; day: number | null } {
  const [year = "", month, day] = date.split("-");
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** `5 septembre 2019`, `1er janvier 2020`, `mars 2020`, `2020`, as precise as the fact and no more. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (month === null) return year;
  const monthAndYear = `${MONTHS[language][month - 1]} ${year}`;
  if (day === null) return monthAndYear;
  const dayNumber = language === "fr" && day === 1 ? "1er" : String(day);
  return `${dayNumber} ${monthAndYear}`;
}

type Side = "from" | "to" | "since" | "until";

/** The date with the preposition that its precision calls for: `du 5 mars 2020`, `d’avril 2020`, `de 2020`. */
function withPreposition(date: PartialDate, side: Side, language: Language): string {
  const text = formatPartialDate(date, language);
  if (language === "en") return `${side} ${text}`;
  const { day } = partsOf(date);
  switch (side) {
    case "from":
      if (day !== null) return `du ${text}`;
      return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
    case "to":
      return day === null ? `à ${text}` : `au ${text}`;
    case "since":
      return day === null ? `depuis ${text}` : `depuis le ${text}`;
    case "until":
      return day === null ? `jusqu’en ${text}` : `jusqu’au ${text}`;
    default:
      return side satisfies never;
  }
}

/** The date of the facts (`Core.factsDate`) in words; as it is when it is no date. */
export function formatFactsDate(factsDate: string, language: Language): string {
  const date = parsePartialDate(factsDate);
  return date === null ? factsDate : formatPartialDate(date, language);
}

/**
 * `2020–2022`, `de mars 2020 à 2022`, `du 5 mars 2020 au 6 mars 2021`, `depuis 2022`, `jusqu’en 2022`;
 * one date when both ends are the same; `null` when neither is known.
 */
export function formatPeriod(
  start: PartialDate | null,
  end: PartialDate | null,
  language: Language,
): string | null {
  if (start === null) return end === null ? null : withPreposition(end, "until", language);
  if (end === null) return withPreposition(start, "since", language);
  if (start === end) return formatPartialDate(start, language);
  const areYears = start.length === 4 && end.length === 4;
  if (areYears) return `${start}–${end}`;
  return `${withPreposition(start, "from", language)} ${withPreposition(end, "to", language)}`;
}

const APPROXIMATION_WORDS: Record<Language, Record<Approximation, string>> = {
  fr: { environ: "environ", "au-moins": "au moins", "au-plus": "au plus" },
  en: { environ: "about", "au-moins": "at least", "au-plus": "at most" },
};

/** Puts before a formatted figure the reserve its source makes: `environ 7 000`, `au moins 1 250 000 €`. */
export function formatApproximate(
  figure: string,
  approximation: Approximation | null,
  language: Language,
): string {
  return approximation === null ? figure : `${APPROXIMATION_WORDS[language][approximation]} ${figure}`;
}

const CONJUNCTIONS: Record<Language, { readonly and: string; readonly or: string }> = {
  fr: { and: "et", or: "ou" },
  en: { and: "and", or: "or" },
};

/** `a, b et c`; empty for no item. */
export function formatList(
  items: readonly string[],
  language: Language,
  conjunction: "and" | "or" = "and",
): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${CONJUNCTIONS[language][conjunction]} ${items.at(-1)}`;
}

/** French counts 0 and 1 (and 1,5) as singular; English only 1. */
export function plural(count: number, singular: string, pluralForm: string, language: Language): string {
  const isSingular = language === "fr" ? Math.abs(count) < 2 : count === 1;
  return isSingular ? singular : pluralForm;
}

/** A counted noun: `1 250 territoires`, `0 territoire`. */
export function countOf(count: number, singular: string, pluralForm: string, language: Language): string {
  return `${formatNumber(count, language)} ${plural(count, singular, pluralForm, language)}`;
}
