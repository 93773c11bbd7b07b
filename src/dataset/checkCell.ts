import { parsePartialDate, yearOf } from "../domain/partialDate";
import { suggestDate } from "./dateText";
import { nearest } from "./nearest";
import { PLAIN_AMOUNT, PLAIN_NUMBER, suggestNumber } from "./numberText";
import { finding, type Place, type Report } from "./problem";
import { placeOf, type Row, textOf } from "./table";
import type { Field } from "./tableSchema";

/** Years outside which a date of the programme can only be a typing mistake. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** Checks one cell against its column: presence, form, closed choices, bounds; each element of a list. */
export function checkCell(row: Row, field: Field, report: Report): void {
  if (!row.cells.has(field.name)) return;
  const place = placeOf(row, field.name);
  const text = textOf(row, field.name);
  if (text === null) {
    const isSource = field.reference?.table === "sources";
    if (field.required) {
      report(finding(place, isSource ? "missingSource" : "missingValue", { column: field.name }));
    }
    return;
  }
  if (field.separator === null) {
    checkValue(text, field, place, report);
    return;
  }
  const items = text.split(field.separator).map((item) => item.trim());
  if (items.includes("")) {
    report(finding(place, "emptyItem", { column: field.name, separator: field.separator }));
  }
  const seen = new Set<string>();
  for (const item of items) {
    if (item === "") continue;
    if (seen.has(item))
      report(finding(place, "repeatedItem", { column: field.name, found: item }, "warning"));
    else checkValue(item, field, place, report);
    seen.add(item);
  }
}

/** At most one problem per value: the first that explains it. */
function checkValue(text: string, field: Field, place: Place, report: Report): void {
  const column = field.name;
  if (field.choices !== null) {
    if (!field.choices.includes(text)) {
      const params = { column, found: text, choices: field.choices, nearest: nearest(text, field.choices) };
      report(finding(place, "badChoice", params));
    }
    return;
  }
  switch (field.kind) {
    case "date":
      checkDate(text, column, place, report);
      return;
    case "amount":
      if (!PLAIN_AMOUNT.test(text)) {
        report(finding(place, "badAmount", { column, found: text, suggestion: suggestNumber(text) }));
      }
      // Sign and size are judged with the rest of the line, see checkBudgets.
      return;
    case "number":
    case "integer":
      checkNumber(text, field, place, report);
      return;
    case "place":
      // Compared with the hierarchy, see checkCommunes and checkAcademies.
      return;
    case "text":
      // Of an id that must exist, the list of those that exist says more than its form.
      if (field.reference === null && field.pattern !== null && !field.pattern.test(text)) {
        const params = { column, found: text, example: field.example, pattern: field.pattern.source };
        report(finding(place, "badPattern", params));
      }
      return;
    default:
      field.kind satisfies never;
  }
}

function checkDate(text: string, column: string, place: Place, report: Report): void {
  const date = parsePartialDate(text);
  if (date !== null) {
    const year = yearOf(date);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      const params = { column, found: text, from: FIRST_YEAR, to: LAST_YEAR };
      report(finding(place, "implausibleYear", params));
    }
  } else if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) {
    report(finding(place, "noSuchDay", { column, found: text }));
  } else {
    report(finding(place, "badDate", { column, found: text, suggestion: suggestDate(text) }));
  }
}

function checkNumber(text: string, field: Field, place: Place, report: Report): void {
  const column = field.name;
  if (!PLAIN_NUMBER.test(text)) {
    report(finding(place, "badNumber", { column, found: text, suggestion: suggestNumber(text) }));
    return;
  }
  const value = Number(text);
  if (field.kind === "integer" && !Number.isInteger(value)) {
    report(finding(place, "notInteger", { column, found: text }));
    return;
  }
  const { minimum, maximum } = field;
  if ((minimum !== null && value < minimum) || (maximum !== null && value > maximum)) {
    report(finding(place, "outOfRange", { column, found: text, minimum, maximum }));
  }
}
