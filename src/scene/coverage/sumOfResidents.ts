import type { Language } from "../../domain/viewState";
import { formatNumber } from "../../i18n/format";

/** Digits that a sum keeps once some of its figures are « environ »: more would claim more than is known. */
const SURE_DIGITS = 3;

/** A sum of residents in figures, rounded when some of its parts are approximate. */
export function sumOfResidents(total: number, approximate: number, language: Language): string {
  const told = approximate === 0 ? total : Number(total.toPrecision(SURE_DIGITS));
  return formatNumber(told, language);
}
