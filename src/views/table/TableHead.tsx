import type { TableSort } from "../../domain/viewState";
import type { TableViewWords } from "./TerritoryTable";
import { NUMERIC_COLUMNS, nextSort, TABLE_COLUMNS } from "./tableColumns";

interface TableHeadProps {
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly words: TableViewWords;
}

/** One header a column; a button in each that sorts. */
export function TableHead({ sort, onSort, words }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {TABLE_COLUMNS.map((column) => {
          const number = NUMERIC_COLUMNS.has(column) ? " territory-table__head--number" : "";
          const className = `territory-table__head--${column}${number}`;
          if (column === "communes") {
            return (
              <th key={column} scope="col" className={className}>
                <span className="territory-table__heading">{words.table.communes}</span>
              </th>
            );
          }
          const direction = sort.descending ? "descending" : "ascending";
          const isSorted = sort.column === column;
          return (
            <th key={column} scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
              <button
                type="button"
                className="territory-table__sort"
                onClick={() => onSort(nextSort(sort, column))}
              >
                {words.table.column[column]}
                <svg
                  className={`territory-table__arrow territory-table__arrow--${isSorted ? direction : "none"}`}
                  viewBox="0 0 10 14"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path className="territory-table__arrow-up" d="M5 1 9 6H1z" />
                  <path className="territory-table__arrow-down" d="M5 13 1 8h8z" />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
