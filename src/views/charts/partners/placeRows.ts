/** Below this width, names are written above their bars. */
const NARROW = 620;
const HEADING = 32;
/** Room at the right of the longest bar for its two figures. */
const FIGURES = { wide: 128, narrow: 112 };
const WIDE = { row: 28, bar: 14, name: 0.34, mostName: 360 };
const SLIM = { row: 44, name: 17, bar: 12 };

/** Where a bar and its name go; pixels. */
interface PlacedRow<Row> {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  readonly name: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
  readonly bar: { readonly y: number; readonly height: number };
}
interface PlacedRows<Row> {
  readonly barLeft: number;
  readonly barRight: number;
  /** Room for a name. */
  readonly nameWidth: number;
  readonly bottom: number;
  readonly placed: readonly PlacedRow<Row>[];
}

/** Puts rows under one another, those that open a group lower by the height of its heading. */
export function placeRows<Row extends { readonly heading: unknown }>(
  rows: readonly Row[],
  width: number,
): PlacedRows<Row> {
  const isNarrow = width < NARROW;
  const nameWidth = isNarrow ? width - 12 : Math.min(WIDE.mostName, width * WIDE.name);
  const height = isNarrow ? SLIM.row : WIDE.row;
  let bottom = 0;
  const placed = rows.map((row): PlacedRow<Row> => {
    const top = bottom + (row.heading === null ? 0 : HEADING);
    bottom = top + height;
    return isNarrow
      ? {
          row,
          top,
          height,
          name: { x: 10, y: top + SLIM.name, anchor: "start" },
          bar: { y: top + SLIM.name + 7, height: SLIM.bar },
        }
      : {
          row,
          top,
          height,
          name: { x: nameWidth, y: top + height / 2 + 4, anchor: "end" },
          bar: { y: top + (height - WIDE.bar) / 2, height: WIDE.bar },
        };
  });
  return {
    barLeft: isNarrow ? 6 : nameWidth + 10,
    barRight: width - (isNarrow ? FIGURES.narrow : FIGURES.wide),
    nameWidth,
    bottom: bottom + 4,
    placed,
  };
}
