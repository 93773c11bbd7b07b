import { cellText } from "../../scene/charts/cellText";
import type { ChartCell, ChartColumn } from "../../scene/charts/chartTable";
import type { ReportTable } from "../../scene/report/reportDocument";
import { goToFragment } from "../goToFragment";
import { opensElsewhere } from "../opensElsewhere";
import { sourceAnchor, useReport } from "./reportView";

/** One table of a report: scrolled by itself where the screen is narrower, its header repeated on paper. */
export function ReportTableView({ table: { id, caption, table, notes, territories, sourceColumn } }: Props) {
  const { gloss } = useReport();
  const captionId = `table-${id}`;
  return (
    <div className="report__table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard */}
      <section className="report__scroll" aria-labelledby={captionId} tabIndex={0}>
        <table className="report__grid" data-table={id}>
          <caption className="report__caption" id={captionId}>
            <span className="report__caption-text">{caption}</span>
          </caption>
          <thead>
            <tr>
              {table.columns.map((column, rank) => (
                // Two columns may bear the same name.
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                <th key={rank} scope="col" className={column.numeric ? "report__number" : undefined}>
                  {gloss(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, rank) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own and keep their order
              <tr key={rank}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <RowHead
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                      key={column}
                      cell={cell}
                      isFact={table.columns[0]?.isFact ?? false}
                      territory={territories?.[rank] ?? null}
                    />
                  ) : (
                    <Cell
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                      key={column}
                      cell={cell}
                      column={table.columns[column]}
                      isSource={column === sourceColumn}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p className="report__note" key={note}>
          {gloss(note)}
        </p>
      ))}
    </div>
  );
}

interface Props {
  readonly table: ReportTable;
}

interface RowHeadProps {
  readonly cell: ChartCell;
  readonly isFact: boolean;
  /** Id of the territory that the row is about; `null` when it is about something else. */
  readonly territory: string | null;
}

function RowHead({ cell, isFact, territory }: RowHeadProps) {
  const { hrefOf, onOpen, unknown, language, factsLang } = useReport();
  const text = cellText(cell, undefined, unknown, language);
  return (
    <th scope="row" lang={isFact ? factsLang : undefined}>
      {territory === null ? (
        text
      ) : (
        <a
          href={hrefOf(territory)}
          onClick={(event) => {
            if (onOpen === undefined || opensElsewhere(event)) return;
            event.preventDefault();
            onOpen(territory);
          }}
        >
          {text}
        </a>
      )}
    </th>
  );
}

/** « depuis le 30 septembre 2022 » */
const LONGEST_LINE = 28;

interface CellProps {
  readonly cell: ChartCell;
  readonly column: ChartColumn | undefined;
  readonly isSource: boolean;
}

function Cell({ cell, column, isSource }: CellProps) {
  const { unknown, language, factsLang } = useReport();
  const text = cellText(cell, column?.format, unknown, language);
  return (
    <td
      lang={column?.isFact && cell !== null ? factsLang : undefined}
      className={column?.numeric ? "report__number" : isSource ? "report__cites" : undefined}
      data-unknown={cell === null ? "" : undefined}
      data-line={column?.oneLine && text.length <= LONGEST_LINE ? "" : undefined}
    >
      {isSource && typeof cell === "string" && cell !== "" ? <Cites numbers={cell} /> : text}
    </td>
  );
}

/** Numbers of sources, each leading to its document in the list at the end. */
function Cites({ numbers }: { readonly numbers: string }) {
  const { sourceName } = useReport();
  return numbers.split(", ").map((number, rank) => (
    <span key={number}>
      {rank > 0 && ", "}
      <a
        href={`#${sourceAnchor(number)}`}
        aria-label={sourceName(number)}
        onClick={(event) => goToFragment(event, "center")}
      >
        {number}
      </a>
    </span>
  ));
}
