import { countOf, formatEuros, formatNumber } from "../format";
import type { problems as fr } from "../fr/problems";

const q = (text: string) => `“${text}”`;
const list = (items: readonly string[]) => items.map(q).join(", ");
const perhaps = (text: string | null) => (text === null ? "" : `; did you mean ${q(text)}?`);
const write = (text: string | null) => (text === null ? "" : `; write ${q(text)}`);
const counted = (count: number, one: string, many: string) => countOf(count, one, many, "en");
const number = (value: number) => formatNumber(value, "en");
const named = (place: { code: string; name: string }) => `${q(place.code)} (${place.name})`;

const SEPARATORS = { semicolon: "semicolons", tab: "tabs" } as const;

const UNKNOWN_ID: Readonly<Record<string, string>> = {
  territoires: "unknown territory",
  partenaires: "unknown partner",
  partenariats: "unknown partnership",
  themes: "unknown theme",
  familles: "unknown family of themes",
  sources: "unknown source",
  budgets: "unknown budget line",
  faits_programme: "unknown programme fact",
};

export const problems: typeof fr = {
  messages: {
    missingTable: (p) => `missing table; the folder must hold the file ${q(`${p.table}.csv`)}`,
    emptyTable: () => "empty file; the first line must bear the names of the columns",
    windows1252: (p) =>
      `Windows-1252 encoding (near ${q(p.near)}) instead of UTF-8; save the file as CSV UTF-8 with commas`,
    utf16: () => "UTF-16 encoding instead of UTF-8; save the file as CSV UTF-8 with commas",
    garbledText: (p) =>
      `column ${q(p.column)}: damaged characters in ${q(p.found)}, the text was read in the wrong encoding; type the accented letters again`,
    separator: (p) =>
      `${SEPARATORS[p.found]} instead of commas between cells; save the file as CSV UTF-8 with commas`,
    strayQuote: (p) =>
      `straight quote in the middle of a cell (${q(p.found)}); put the cell between straight quotes and double those it holds`,
    textAfterQuote: (p) =>
      `text after the quote that ends the cell (${q(p.found)}); a comma is expected, and a quote inside a cell is doubled`,
    unclosedQuote: () => "straight quote never closed; the rest of the file is read as one cell",

    missingColumn: (p) => `missing column: ${q(p.column)} is expected`,
    unknownColumn: (p) =>
      `unknown column ${q(p.column)}${
        p.nearest === null && p.missing.length > 0
          ? `; expected and absent columns: ${list(p.missing)}`
          : perhaps(p.nearest)
      }`,
    repeatedColumn: (p) => `column ${q(p.column)} appears twice, first in position ${p.first}; keep only one`,
    cellCount: (p) =>
      `${counted(p.found, "cell", "cells")} in this row, ${p.expected} expected; a cell that holds a comma must be between straight quotes`,

    missingValue: (p) => `column ${q(p.column)}: missing value, it is required`,
    missingSource: (p) => `column ${q(p.column)}: missing source; give the id of a row of sources.csv`,
    badDate: (p) =>
      `column ${q(p.column)}: malformed date ${q(p.found)}; expected YYYY, YYYY-MM or YYYY-MM-DD, for instance ${q("2020-03")}${write(p.suggestion)}`,
    noSuchDay: (p) =>
      `column ${q(p.column)}: the date ${q(p.found)} is not in the calendar; expected YYYY, YYYY-MM or YYYY-MM-DD`,
    implausibleYear: (p) =>
      `column ${q(p.column)}: implausible year ${q(p.found)}; expected between ${p.from} and ${p.to}`,
    badAmount: (p) =>
      `column ${q(p.column)}: malformed amount ${q(p.found)}; expected euros in digits, without space or symbol, with a point for cents, for instance ${q("1250000")}${write(p.suggestion)}`,
    badNumber: (p) =>
      `column ${q(p.column)}: malformed number ${q(p.found)}; expected digits, without space or symbol, with a point for decimals${write(p.suggestion)}`,
    notInteger: (p) =>
      `column ${q(p.column)}: ${q(p.found)} is not a whole number; expected a number without decimals`,
    outOfRange: (p) =>
      `column ${q(p.column)}: value out of bounds ${q(p.found)}; expected a number ${
        p.minimum === null
          ? `of at most ${p.maximum}`
          : p.maximum === null
            ? `of at least ${p.minimum}`
            : `from ${p.minimum} to ${p.maximum}`
      }`,
    badChoice: (p) =>
      `column ${q(p.column)}: unknown value ${q(p.found)}; expected one of ${list(p.choices)}${perhaps(p.nearest)}`,
    badPattern: (p) =>
      `column ${q(p.column)}: ${q(p.found)} is not of the expected form, ${
        p.example === null ? q(p.pattern) : `for instance ${q(p.example)}`
      }`,
    emptyItem: (p) =>
      `column ${q(p.column)}: empty item in the list; one ${q(p.separator)} between two items, none at either end`,
    repeatedItem: (p) => `column ${q(p.column)}: ${q(p.found)} is repeated in the list; keep it once`,
    unknownColumnName: (p) =>
      `column ${q(p.column)}: ${q(p.found)} is not the name of a column of this table${perhaps(p.nearest)}`,

    duplicateId: (p) =>
      `column ${q(p.column)}: duplicate ${q(p.found)}, already given on line ${p.firstLine}; each value must be unique`,
    unknownId: (p) =>
      `column ${q(p.column)}: ${UNKNOWN_ID[p.table] ?? "unknown value"} ${q(p.found)}; ${
        p.separator === null
          ? `expected an id of ${p.table}.csv${perhaps(p.nearest)}`
          : `separate the items of a list with ${q(p.separator)}`
      }`,
    sharedName: (p) =>
      `column ${q(p.column)}: ${q(p.found)} is already a name of ${q(p.id)} (line ${p.line}); an actor has one id only`,
    selfReference: (p) =>
      `column ${q(p.column)}: the row refers to itself (${q(p.found)}); expected the id of another row`,

    unknownCommune: (p) =>
      `column ${q(p.column)}: unknown commune code ${q(p.found)}; ${
        p.withZero !== null
          ? `the leading zero was lost, write ${named(p.withZero)}`
          : p.postcodeOf.length > 0
            ? `this is a postcode, expected the Insee code: ${p.postcodeOf.map(named).join(", ")}`
            : `expected the Insee code of a commune, for instance ${q("42218")} (Saint-Étienne)`
      }`,
    obsoleteCommune: (p) =>
      `column ${q(p.column)}: obsolete commune code ${q(p.found)}${
        p.name === null ? "" : ` (${p.name})`
      }; replaced by ${q(p.code)} (${p.newName})`,
    unknownDepartement: (p) =>
      `column ${q(p.column)}: unknown département code ${q(p.found)}; expected for instance ${q("01")}, ${q("2A")} or ${q("974")}${perhaps(p.nearest)}`,
    departementWithoutAcademie: (p) =>
      `no académie is given for the département ${q(p.departement)} (${p.name}); add a row`,
    unknownAcademie: (p) =>
      `column ${q(p.column)}: unknown académie ${q(p.found)}; expected a name of academies.csv${perhaps(p.nearest)}`,
    otherAcademie: (p) =>
      `column ${q(p.column)}: ${q(p.found)} is not the académie of the communes of the row; expected ${list(p.expected)} by academies.csv`,
    noCommune: (p) =>
      `column ${q(p.column)}: missing commune; only a territory of type ${q("academie")} may name none`,
    noAcademie: (p) =>
      `column ${q(p.column)}: missing académie; a territory of type ${q("academie")} must name it`,
    missingPosition: (p) =>
      `column ${q(p.column)}: missing coordinate; only a territory of type ${q("academie")} may have none`,
    swappedPosition: (p) =>
      `latitude and longitude swapped; write ${q(String(p.lon))} in ${q("lat")} and ${q(String(p.lat))} in ${q("lon")}`,
    outsideDepartement: (p) =>
      `coordinates outside the département: latitude ${p.lat}, longitude ${p.lon}; expected a point in ${p.departements
        .map((each) => `${each.name} (${each.code})`)
        .join(" or ")}, that of the communes of the row`,
    otherDepartementQpv: (p) =>
      `column ${q(p.column)}: the neighbourhood ${q(p.found)} is of the département ${q(p.departement)}, its territory of ${list(p.expected)}; check the code or the territory`,

    endBeforeStart: (p) =>
      `column ${q(p.column)}: the end ${q(p.end)} comes before the start ${q(p.start)}; expected the same date or a later one`,

    negativeAmount: (p) =>
      `column ${q(p.column)}: negative amount ${q(p.found)}; expected a positive number of euros`,
    zeroAmount: (p) =>
      `column ${q(p.column)}: amount of zero; expected a positive number of euros, or no row when the amount is unknown`,
    absurdAmount: (p) =>
      `column ${q(p.column)}: implausible amount ${q(p.found)}; expected at most ${formatEuros(p.maximum, "en")} for a line, check the unit`,
    surprisingAmount: (p) =>
      `column ${q(p.column)}: very high amount ${q(p.found)} for one territory; above ${formatEuros(p.maximum, "en")}, check the unit and the scope`,
    absurdFigure: (p) =>
      `column ${q(p.column)}: implausible value ${q(p.found)} for ${q(p.indicator)}; expected from ${number(p.minimum)} to ${number(p.maximum)}`,
    scopeMismatch: (p) =>
      `column ${q(p.column)}: scope ${q(p.scope)} with ${counted(p.count, "territory", "territories")}; ${
        p.scope === "territoire" ? "expected one territory only" : "expected at least two territories"
      }`,
    inclusionCycle: (p) =>
      `column ${q(p.column)}: inclusion in a loop ${p.cycle.map(q).join(" → ")}; a line cannot be contained in itself`,
    includedGreater: (p) =>
      `column ${q(p.column)}: €${p.found} is greater than the line ${q(p.container)} that contains it (€${p.containerAmount}); expected a lesser or equal amount`,
    includedElsewhere: (p) =>
      `column ${q(p.column)}: the line ${q(p.container)} that contains this one is about none of the same territories; check the id`,
  },
  warningPrefix: "warning: ",
  report: (errors, warnings, tables, rows) => {
    const found = errors === 0 ? "No error" : counted(errors, "error", "errors");
    const told = warnings === 0 ? found : `${found}, ${counted(warnings, "warning", "warnings")}`;
    return errors > 0
      ? `${told}.`
      : `${told}: ${counted(tables, "table", "tables")}, ${counted(rows, "row", "rows")}.`;
  },
  noFolder: (folder) =>
    `No such folder: ${q(folder)}. Give the folder that holds the tables, for instance ${q("data")}.`,
  written: (files, folder) => `${counted(files, "file", "files")} written in ${folder}.`,
  badFile: (file, reason) => `Unreadable file of the project, data/${file}: ${reason}`,
  notWritten: "Nothing was written: correct the errors first.",
  usage:
    "Usage: data:check [FOLDER] checks the tables; data:build [FOLDER OUT] turns them into files for the atlas.",
};
