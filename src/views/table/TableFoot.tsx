import type { TableTotals } from "../../scene/tableTotals";
import type { TableViewWords } from "./TerritoryTable";

interface TableFootProps {
  readonly totals: TableTotals;
  readonly words: TableViewWords;
  readonly rowIndex: number;
}

/** What can be said of all rows together, and no more. */
export function TableFoot({ totals, words, rowIndex }: TableFootProps) {
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row">
          {words.table.totals}
          <span className="territory-table__hint">{totals.territories}</span>
        </th>
        <td colSpan={4} />
        <td className="territory-table__total">{totals.partnerships}</td>
        <td className="territory-table__total">{totals.themes}</td>
        <td className="territory-table__total">{totals.grant}</td>
        <td className="territory-table__total">{totals.residents}</td>
      </tr>
    </tfoot>
  );
}
