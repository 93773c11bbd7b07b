import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import type { BodyProps } from "./PlainBody";
import { TerritoryRow } from "./TerritoryRow";
import { TABLE_COLUMNS } from "./tableColumns";

/** Height in pixels of a row before it is measured: one line of text. */
const ESTIMATED_ROW = 45;
/** Enough to cover what the caption and the header take of the view. */
const ROWS_BEYOND_VIEW = 12;

/**
 * Only the rows in view, between two spacers that stand for the others. `aria-rowcount` and
 * `aria-rowindex` keep telling where one is. Rows are measured: long names wrap.
 */
export function VirtualBody({ rows, scrollElement, hrefOf, onOpen, selected, words, language }: BodyProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollElement,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (index) => rows[index]?.territory.id ?? index,
    overscan: ROWS_BEYOND_VIEW,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const setting = { hrefOf, onOpen, selected, words, language };
  return (
    <tbody>
      <Spacer height={before} />
      {items.map(({ key, index }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <TerritoryRow key={key} row={row} index={index} rowRef={virtualizer.measureElement} {...setting} />
        );
      })}
      <Spacer height={after} />
    </tbody>
  );
}

/** A height set by script: the content security policy forbids `style` attributes. */
function Spacer({ height }: { readonly height: number }) {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (cell.current) cell.current.style.height = `${height}px`;
  }, [height]);
  return (
    <tr className="territory-table__spacer">
      <td ref={cell} colSpan={TABLE_COLUMNS.length} />
    </tr>
  );
}
