import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** A cell of the grid: row 0 holds the names of columns, column 0 those of rows. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, GridCell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * One Tab stop for a grid of two dimensions: arrows move, Home and End go to the ends of a row (of the
 * grid with Ctrl), Enter and Space act. Cells bear `data-cell="row-column"`. The corner 0-0 is no cell.
 *
 * @param rows number of rows, that of names included
 * @param columns number of columns, that of names included
 */
export function useGridKeys(rows: number, columns: number, onAct: (cell: GridCell) => void) {
  const [chosen, setChosen] = useState<GridCell>({ row: 1, column: 1 });
  const active = within(chosen, rows, columns);

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    // The browser's own: Alt and an arrow goes back in the history.
    if (event.altKey || event.metaKey) return;
    const at = cellAt(event.target) ?? active;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onAct(at);
      return;
    }
    const next = target(event, at, { row: rows - 1, column: columns - 1 });
    if (next === null) return;
    event.preventDefault();
    const { row, column } = within(next, rows, columns);
    event.currentTarget.querySelector<SVGElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<SVGElement>) => {
    const cell = cellAt(event.target);
    if (cell !== null) setChosen(cell);
  };
  return { active, onKeyDown, onFocus };
}

/** Where a key leads; `null` when nowhere. Before the first name of a row or column lies the empty corner. */
function target({ key, ctrlKey }: KeyboardEvent, at: GridCell, last: GridCell): GridCell | null {
  if (key === "Home") return ctrlKey || at.row === 0 ? { row: 0, column: 1 } : { row: at.row, column: 0 };
  if (key === "End") return { row: ctrlKey ? last.row : at.row, column: last.column };
  const step = STEPS[key];
  if (step === undefined) return null;
  const next = { row: at.row + step.row, column: at.column + step.column };
  return next.row === 0 && next.column === 0 ? at : next;
}

/** The nearest cell of the grid. */
function within({ row, column }: GridCell, rows: number, columns: number): GridCell {
  return { row: clamp(row, 0, rows - 1), column: clamp(column, 0, columns - 1) };
}

/** The cell that holds an element; `null` outside cells. */
export function cellAt(target: EventTarget): GridCell | null {
  const text =
    target instanceof Element ? target.closest("[data-cell]")?.getAttribute("data-cell") : undefined;
  if (!text) return null;
  const [row, column] = text.split("-").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
