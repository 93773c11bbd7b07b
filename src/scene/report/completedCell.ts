import { suggestDate } from "../../dataset/dateText";
import { nearest } from "../../dataset/nearest";
import { suggestNumber } from "../../dataset/numberText";
import { fail, type Outcome, succeed } from "../../dataset/outcome";
import type { Core, CoreTerritory } from "../../domain/facts";
import { type PartialDate, parsePartialDate } from "../../domain/partialDate";
import { fold } from "../../query/normalise";
import { departementOfQpv } from "../../query/qpvCoverage";
import type { CompletedColumn } from "./completion";
import type { CompletionReason } from "./completionProblem";

/** Who the value is about, and what it may name. */
interface Asked {
  readonly core: Core;
  readonly territory: CoreTerritory;
  readonly column: CompletedColumn;
}

const FIRST_WAVE = 2019;
const QPV_CODE = /^(QP(\d{3}|02[AB])\d{3}|QN(\d{3}|02[AB])\d{2}[A-Z])$/;
/** Longest text of a value: beyond it is a text pasted by mistake. */
const LONGEST = 500;
/** More than France spends in a year: beyond it is a slip of the keyboard. */
const MOST_EUROS = 1e12;

/**
 * Reads what a person wrote in the column « valeur » as the tables write it: numbers and dates in any of
 * the ways people and spreadsheets write them, lists separated by `|`.
 */
export function readCompleted(text: string, asked: Asked): Outcome<string, CompletionReason> {
  const { column, core, territory } = asked;
  const bad = fail({ code: "badValue", found: text, asked: column } as const);
  switch (column) {
    case "vague": {
      const year = wholeNumber(text);
      const last = Number(core.factsDate.slice(0, 4));
      return year !== null && year >= FIRST_WAVE && year <= last ? succeed(String(year)) : bad;
    }
    case "debut": {
      const date = readDate(text);
      return date === null ? bad : succeed(date);
    }
    case "ecoles":
    case "colleges":
    case "lycees": {
      const count = wholeNumber(text);
      return count !== null && count >= 0 ? succeed(String(count)) : bad;
    }
    case "habitants":
    case "jeunes": {
      const count = wholeNumber(text);
      return count !== null && count > 0 ? succeed(String(count)) : bad;
    }
    case "montant_eur":
    case "dotation_annuelle_eur": {
      const amount = Number(suggestNumber(text) ?? Number.NaN);
      return amount > 0 && amount <= MOST_EUROS ? succeed(String(amount)) : bad;
    }
    case "code_qpv":
      return readCodes(text, territory, bad);
    case "themes_declares":
      return readThemes(text, core);
    case "quartiers": {
      const names = listOf(text);
      return names.length === 0 || text.length > LONGEST ? bad : succeed(names.join("|"));
    }
    case "college_chef_de_file":
    case "partenariat":
    case "financeur":
      // A name has letters: a number there is a value of another column.
      return /\p{L}/u.test(text) && text.length <= LONGEST ? succeed(text) : bad;
    default:
      return column satisfies never;
  }
}

/** A date as the tables write it, or as spreadsheets rewrite it (`05/09/2019`). */
export function readDate(text: string): PartialDate | null {
  return parsePartialDate(text) ?? parsePartialDate(suggestDate(text) ?? "");
}

function wholeNumber(text: string): number | null {
  const number = Number(suggestNumber(text) ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

function readCodes(
  text: string,
  { departements }: CoreTerritory,
  bad: Outcome<never, CompletionReason>,
): Outcome<string, CompletionReason> {
  const codes = listOf(text.toUpperCase());
  if (codes.length === 0 || !codes.every((code) => QPV_CODE.test(code))) return bad;
  const elsewhere = codes.find((code) => !departements.includes(departementOfQpv(code) ?? ""));
  if (elsewhere === undefined) return succeed(codes.join("|"));
  return fail({ code: "otherDepartement", found: elsewhere, expected: departements });
}

/** Themes by id or by name; what is written otherwise is refused rather than guessed. */
function readThemes(text: string, { themes }: Core): Outcome<string, CompletionReason> {
  const ids: string[] = [];
  for (const written of listOf(text)) {
    const found = themes.find(({ id, label }) => id === written || fold(label) === fold(written));
    if (found === undefined) {
      const near = nearest(
        written,
        themes.map(({ label }) => label),
      );
      return fail({ code: "unknownTheme", found: written, nearest: near });
    }
    ids.push(found.id);
  }
  return succeed([...new Set(ids)].join("|"));
}

function listOf(text: string): readonly string[] {
  return text
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
