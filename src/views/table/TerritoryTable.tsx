import { useId, useMemo } from "react";
import type { Core } from "../../domain/facts";
import type { Language, TableSort } from "../../domain/viewState";
import { formatNumber } from "../../i18n/format";
import type { Messages } from "../../i18n/messages";
import { BY_NAME } from "../../scene/order";
import { buildTableRows } from "../../scene/tableRows";
import { buildTableTotals } from "../../scene/tableTotals";
import { PlainBody } from "./PlainBody";
import { TableFoot } from "./TableFoot";
import { TableHead } from "./TableHead";
import { useScrollElement } from "./useScrollElement";
import { VirtualBody } from "./VirtualBody";

export type TableViewWords = Pick<Messages, "table" | "vocab">;

export interface TerritoryTableProps {
  readonly core: Core;
  /** Ids in the order asked for: the caller sorts (`sortTerritories`). */
  readonly ids: readonly string[];
  /** `null`: by name. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  /** Address of the sheet of a territory. */
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  /** Id of the territory whose sheet is open. */
  readonly selected?: string | null | undefined;
  readonly words: TableViewWords;
  readonly language: Language;
}

/** Beyond this number of rows, only those in view are in the document. */
const MOST_PLAIN_ROWS = 400;

/** The territories of the result, one a row, in the order given; the same ids as every other view. */
export function TerritoryTable(props: TerritoryTableProps) {
  const { core, ids, sort, onSort, words, language } = props;
  const captionId = useId();
  const [scrollElement, scrollRef] = useScrollElement();
  const rows = useMemo(() => buildTableRows(core, ids), [core, ids]);
  const totals = useMemo(() => buildTableTotals(core, rows, words, language), [core, rows, words, language]);
  const { column, descending } = sort ?? BY_NAME;
  const isVirtual = rows.length > MOST_PLAIN_ROWS;
  const Body = isVirtual ? VirtualBody : PlainBody;
  return (
    <div className="territory-table" ref={scrollRef}>
      <table className="territory-table__grid" aria-labelledby={captionId} aria-rowcount={rows.length + 2}>
        <caption className="territory-table__caption">
          <span className="territory-table__name" id={captionId}>
            {words.table.name}
          </span>{" "}
          <span className="territory-table__order">
            {words.table.caption(
              rows.length,
              formatNumber(rows.length, language),
              words.table.order(words.table.sortName[column], descending),
            )}
          </span>
        </caption>
        <TableHead sort={sort ?? BY_NAME} onSort={onSort} words={words} />
        <Body {...props} rows={rows} scrollElement={scrollElement} />
        {rows.length > 0 && <TableFoot totals={totals} words={words} rowIndex={rows.length + 2} />}
      </table>
      {rows.length === 0 && <p className="territory-table__empty">{words.table.empty}</p>}
    </div>
  );
}
