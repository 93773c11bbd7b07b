import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import { cellText } from "../../../scene/charts/cellText";
import type { ChartTable } from "../../../scene/charts/chartTable";

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
  readonly words: AllMessages;
  readonly language: Language;
}

/** The figures of a chart as a table: all of them, the unknown written out. */
export function ChartTwin({ table, caption, words, language }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard
    <section className="chart-twin" aria-label={caption} tabIndex={0}>
      <table className="chart-twin__grid">
        <caption className="chart-twin__caption">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={column.numeric ? "chart-twin__number" : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rank) => (
            // Rows have no id of their own and keep their order: two may say the same thing.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={rank}>
              {row.map((cell, column) => {
                const { numeric = false, label = "", format } = table.columns[column] ?? {};
                const text = cellText(cell, format, words.vocab.unknown, language);
                const className = numeric ? "chart-twin__number" : undefined;
                if (column === 0) {
                  return (
                    <th key={label} scope="row" className={className}>
                      {text}
                    </th>
                  );
                }
                return (
                  <td key={label} className={className} data-unknown={cell === null ? "" : undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
