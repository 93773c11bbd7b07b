import type { TerritoryTime } from "../../../scene/time/territoryTimes";

/** Heights of the parts of a row, in pixels. */
export const ROW = { name: 19, label: 11, gap: 3, partnership: 7, amount: 9, lane: 3, foot: 9 };

/** A row with where its parts lie; pixels from the top of the rows. */
export interface PlacedRow {
  readonly row: TerritoryTime;
  readonly top: number;
  /** Top of the bar of the label. */
  readonly labelTop: number;
  readonly partnershipsTop: number;
  readonly amountsTop: number;
  readonly height: number;
  /** Rank of its first mark among the marks of all rows; its name comes first. */
  readonly firstStop: number;
}

/** Rows one under the other, each as high as what it holds. */
export function layoutRows(rows: readonly TerritoryTime[]): readonly PlacedRow[] {
  let top = 0;
  let stops = 0;
  return rows.map((row) => {
    const labelTop = top + ROW.name;
    const hasBar = row.label !== null || row.events.length > 0;
    const partnershipsTop = labelTop + (hasBar ? ROW.label + ROW.gap : 0);
    const amountsTop = partnershipsTop + lanesOf(row.partnerships) * (ROW.partnership + ROW.lane);
    const height = amountsTop + lanesOf(row.amounts) * (ROW.amount + ROW.lane) + ROW.foot - top;
    const placed = { row, top, labelTop, partnershipsTop, amountsTop, height, firstStop: stops };
    top += height;
    stops += stopsOf(row);
    return placed;
  });
}

/** Marks of a row that the arrows stop at: its name, its label and each dated item. */
export function stopsOf({ label, events, partnerships, amounts }: TerritoryTime): number {
  return 1 + (label === null ? 0 : 1) + events.length + partnerships.length + amounts.length;
}

function lanesOf(items: readonly { readonly lane: number }[]): number {
  return items.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}
