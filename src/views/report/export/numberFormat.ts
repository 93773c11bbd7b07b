import type { ChartColumn } from "../../../scene/charts/chartTable";

/** Long enough to be grouped. */
const PROBE = 1234567;
const MOST_DECIMALS = 2;

/**
 * The format of a spreadsheet that writes the numbers of a column as the report does: whether thousands
 * are apart (years are not), euros and percents are read off what the column's own format writes.
 *
 * @param values of the column: decimals are shown where one of them has some
 */
export function numberFormat({ format }: ChartColumn, values: readonly number[]): string {
  const written = format?.(PROBE) ?? "";
  const isGrouped = format === undefined || /1\D234\D567/.test(written);
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...values.map(decimalsOf)));
  const digits = `${isGrouped ? "#,##0" : "0"}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  if (written.includes("%")) return "0\\ %";
  return written.includes("€") ? `${digits}\\ "€"` : digits;
}

function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;
}
