import type { TableRow } from "../../scene/tableRows";
import { type RowSetting, TerritoryRow } from "./TerritoryRow";

export interface BodyProps extends RowSetting {
  readonly rows: readonly TableRow[];
  readonly scrollElement: HTMLElement | null;
}

/** Every row in the document: readable by any reader, printable, searchable in the page. */
export function PlainBody({ rows, hrefOf, onOpen, selected, words, language }: BodyProps) {
  const setting = { hrefOf, onOpen, selected, words, language };
  return (
    <tbody>
      {rows.map((row, index) => (
        <TerritoryRow key={row.territory.id} row={row} index={index} {...setting} />
      ))}
    </tbody>
  );
}
