import { finding, type Report } from "./problem";
import { numberOf, placeOf, type Table, textOf } from "./table";

/** Bounds of what an indicator of one territory can be; 0 residents is a mistake, 0 lycées is a fact. */
const BOUNDS: Readonly<Record<string, { readonly minimum: number; readonly maximum: number }>> = {
  habitants: { minimum: 1, maximum: 3_000_000 },
  jeunes: { minimum: 1, maximum: 1_000_000 },
  ecoles: { minimum: 0, maximum: 1_000 },
  colleges: { minimum: 0, maximum: 300 },
  lycees: { minimum: 0, maximum: 300 },
};

/** Figures of `indicateurs.csv` that no territory can have. */
export function checkFigures(table: Table, report: Report): void {
  for (const row of table.rows) {
    const indicator = textOf(row, "indicateur") ?? "";
    const value = numberOf(row, "valeur");
    const bounds = BOUNDS[indicator];
    if (value === null || bounds === undefined) continue;
    if (value < bounds.minimum || value > bounds.maximum) {
      const params = { column: "valeur", found: textOf(row, "valeur") ?? "", indicator, ...bounds };
      report(finding(placeOf(row, "valeur"), "absurdFigure", params));
    }
  }
}
