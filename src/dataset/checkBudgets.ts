import { checkInclusions } from "./checkInclusions";
import { finding, type Report } from "./problem";
import { amountOf, listOf, placeOf, type Row, type Table, textOf } from "./table";

/** No published line can be greater: the whole programme is a few hundred million euros. */
const ABSURD_EUROS = 1_000_000_000;
/** The largest envelopes known are near 2 M€ a territory. */
const SURPRISING_GRANT_EUROS = 10_000_000;

/** Amounts that no line can have, scopes that do not fit their territories, inclusions. */
export function checkBudgets(table: Table, report: Report): void {
  for (const row of table.rows) {
    checkAmount(row, report);
    checkScope(row, report);
  }
  checkInclusions(table, report);
}

function checkAmount(row: Row, report: Report): void {
  const column = "montant_eur";
  const amount = amountOf(row, column);
  if (amount === null) return;
  const place = placeOf(row, column);
  const found = textOf(row, column) ?? "";
  const isGrant = ["dotation-etat", "convention"].includes(textOf(row, "nature") ?? "");
  if (amount < 0) report(finding(place, "negativeAmount", { column, found }));
  else if (amount === 0) report(finding(place, "zeroAmount", { column }));
  else if (amount > ABSURD_EUROS) {
    report(finding(place, "absurdAmount", { column, found, maximum: ABSURD_EUROS }));
  } else if (amount > SURPRISING_GRANT_EUROS && isGrant && textOf(row, "portee") === "territoire") {
    const params = { column, found, maximum: SURPRISING_GRANT_EUROS };
    report(finding(place, "surprisingAmount", params, "warning"));
  }
}

/** `programme` may name any number of territories: the same sum is announced for each. */
function checkScope(row: Row, report: Report): void {
  const column = "portee";
  const scope = textOf(row, column);
  const count = new Set(listOf(row, "territoires")).size;
  if (count === 0) return;
  if ((scope === "territoire" && count > 1) || (scope === "plusieurs" && count < 2)) {
    report(finding(placeOf(row, column), "scopeMismatch", { column, scope, count }));
  }
}
