import { parsePartialDate } from "../domain/partialDate";
import { MONTHS } from "../i18n/format";
import { plainLetters } from "./letters";

const MONTH_NAMES = MONTHS.fr.map(plainLetters);

/**
 * The ISO partial date that a person meant by a date written otherwise: `05/09/2019`, `9/2019`,
 * `2019/9/5`, `5 septembre 2019`, `sept. 2019`. `null` when the reading would be a guess, or a day that
 * does not exist.
 */
export function suggestDate(text: string): string | null {
  const plain = plainLetters(text)
    .replace(/\b1er\b/, "1")
    .trim();
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(plain);
  if (yearFirst) return isoDate(yearFirst[1], Number(yearFirst[2]), dayNumber(yearFirst[3]));
  const dayFirst = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(plain);
  if (dayFirst) return isoDate(dayFirst[3], Number(dayFirst[2]), dayNumber(dayFirst[1]));
  const inWords = /^(?:(\d{1,2}) )?([a-z]{3,9})\.? (\d{4})$/.exec(plain);
  if (inWords) {
    const named = MONTH_NAMES.filter((name) => name.startsWith(inWords[2] ?? ""));
    // "jui." may be June or July.
    const month = named.length === 1 ? MONTH_NAMES.indexOf(named[0] ?? "") + 1 : 0;
    return isoDate(inWords[3], month, dayNumber(inWords[1]));
  }
  return null;
}

function dayNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function isoDate(year: string | undefined, month: number, day: number | null): string | null {
  const parts = day === null ? [month] : [month, day];
  return parsePartialDate([year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-"));
}
