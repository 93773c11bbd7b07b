import type { Language } from "../../domain/viewState";
import { formatNumber } from "../../i18n/format";
import type { ChartCell, ChartColumn } from "./chartTable";

/** A cell of a table twin as it is read: numbers in the column's way (counts by default), `null` in words. */
export function cellText(
  cell: ChartCell,
  format: ChartColumn["format"],
  unknown: string,
  language: Language,
): string {
  if (cell === null) return unknown;
  if (typeof cell === "string") return cell;
  return format === undefined ? formatNumber(cell, language, 2) : format(cell);
}
