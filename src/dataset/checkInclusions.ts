import { parsePartialDate } from "../domain/partialDate";
import { coveredYears } from "./coveredYears";
import { finding, type Report } from "./problem";
import { amountOf, listOf, placeOf, type Row, type Table, textOf } from "./table";

const COLUMN = "inclus_dans";
/** Rounded figures ("près de", "environ") may exceed their container by a little. */
const ROUGH_MARGIN = 0.1;

/** `inclus_dans`: no loop, no part greater than its whole, and some territory in common. */
export function checkInclusions(table: Table, report: Report): void {
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const id = textOf(row, "id");
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  for (const cycle of inclusionCycles(rows)) {
    const first = rows.get(cycle[0] ?? "");
    if (first) report(finding(placeOf(first, COLUMN), "inclusionCycle", { column: COLUMN, cycle }));
  }
  for (const row of rows.values()) {
    const container = rows.get(textOf(row, COLUMN) ?? "");
    if (container && container !== row) checkInside(row, container, report);
  }
}

/** Each loop once, from one of its rows back to it; a row that contains itself is told with references. */
function inclusionCycles(rows: ReadonlyMap<string, Row>): string[][] {
  const cycles: string[][] = [];
  const settled = new Set<string>();
  for (const start of rows.keys()) {
    const path: string[] = [];
    let id: string | null = start;
    while (id !== null && rows.has(id) && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      const row: Row | undefined = rows.get(id);
      id = row === undefined ? null : textOf(row, COLUMN);
    }
    const entry = id === null ? -1 : path.indexOf(id);
    const cycle = entry === -1 ? [] : path.slice(entry);
    if (cycle.length > 1) cycles.push([...cycle, cycle[0] ?? ""]);
    for (const each of path) settled.add(each);
  }
  return cycles;
}

function checkInside(row: Row, container: Row, report: Report): void {
  const territories = new Set(listOf(container, "territoires"));
  const isShared = listOf(row, "territoires").some((id) => territories.has(id));
  const id = textOf(container, "id") ?? "";
  if (territories.size > 0 && textOf(row, "territoires") !== null && !isShared) {
    const params = { column: COLUMN, container: id };
    report(finding(placeOf(row, COLUMN), "includedElsewhere", params, "warning"));
  }
  const [part, whole] = onSameBasis(row, container);
  if (part === null || whole === null) return;
  const isRough = textOf(row, "approximation") !== null || textOf(container, "approximation") !== null;
  if (part <= whole * (1 + (isRough ? ROUGH_MARGIN : 0.001))) return;
  const params = {
    column: "montant_eur",
    found: textOf(row, "montant_eur") ?? "",
    container: id,
    containerAmount: textOf(container, "montant_eur") ?? "",
  };
  report(finding(placeOf(row, "montant_eur"), "includedGreater", params));
}

/** Both amounts by year, or both for their whole period; `null` when the facts do not allow either. */
function onSameBasis(part: Row, whole: Row): readonly [number | null, number | null] {
  const partAmount = amountOf(part, "montant_eur");
  const wholeAmount = amountOf(whole, "montant_eur");
  const partAnnual = textOf(part, "annuel");
  const wholeAnnual = textOf(whole, "annuel");
  if (partAnnual !== null && partAnnual === wholeAnnual) return [partAmount, wholeAmount];
  // Something published without its rhythm cannot exceed a total; more cannot be said.
  if (partAnnual === null && wholeAnnual === "non") return [partAmount, wholeAmount];
  if (partAnnual === null || wholeAnnual === null) return [null, null];
  // A part of a yearly amount, given for its period, is compared by year; and the other way round.
  const years = yearsOf(partAnnual === "non" ? part : whole);
  if (years === null || partAmount === null || wholeAmount === null) return [null, null];
  return partAnnual === "non" ? [partAmount / years, wholeAmount] : [partAmount, wholeAmount / years];
}

function yearsOf(row: Row): number | null {
  const start = parsePartialDate(textOf(row, "debut") ?? "");
  const end = parsePartialDate(textOf(row, "fin") ?? "");
  return start === null || end === null ? null : coveredYears(start, end);
}
