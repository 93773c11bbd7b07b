import { memo } from "react";
import type { AllMessages } from "../../../i18n/messages";
import type { MatrixRow as Row, ThemeMatrix } from "../../../scene/themes/themeMatrix";
import { linesOf, type MatrixLayout } from "./matrixLayout";
import { toneOf } from "./tone";

interface Props {
  readonly row: Row;
  /** Row of the grid. */
  readonly rank: number;
  /** Name of the family of the theme. */
  readonly family: string;
  readonly isChosen: boolean;
  readonly matrix: ThemeMatrix;
  readonly layout: MatrixLayout;
  /** Column of the Tab stop when it is in this row. */
  readonly activeColumn: number | null;
  readonly words: AllMessages["themeCharts"];
}

const LINE = 13;

/** One theme: its name, and its count in each place. The name is drawn last, over the cells that scroll under it. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, rank, matrix, layout, activeColumn, words } = props;
  const { theme, cells, total } = row;
  const { labelWidth, columnWidth, rowHeight } = layout;
  const top = layout.rows[rank - 1] ?? 0;
  const middle = top + rowHeight / 2;
  const lines = linesOf(theme.label, labelWidth - 52);
  return (
    // biome-ignore lint/a11y/useSemanticElements: drawn
    <g role="row" className={`tok-famille-${theme.family}`}>
      {cells.map((count, index) => {
        const column = matrix.columns[index];
        if (column === undefined) return null;
        const x = labelWidth + index * columnWidth;
        return (
          // biome-ignore lint/a11y/useSemanticElements: drawn
          <g
            key={column.place.id}
            role="gridcell"
            data-cell={`${rank}-${index + 1}`}
            tabIndex={activeColumn === index + 1 ? 0 : -1}
            aria-label={cellName(words, column.place.name, theme.label, count)}
            className={count ? "theme-matrix__cell theme-matrix__cell--known" : "theme-matrix__cell"}
          >
            <rect
              x={x + 1}
              y={top + 1}
              width={columnWidth - 2}
              height={rowHeight - 2}
              className={count === null ? "theme-matrix__unknown" : "theme-matrix__box"}
            />
            {count !== null && count > 0 && (
              <>
                <rect
                  x={x + 1}
                  y={top + 1}
                  width={columnWidth - 2}
                  height={rowHeight - 2}
                  className="theme-matrix__tone"
                  fillOpacity={toneOf(count, matrix.most)}
                />
                <text x={x + columnWidth / 2} y={middle} dy="0.35em" className="theme-matrix__count">
                  {count}
                </text>
              </>
            )}
          </g>
        );
      })}
      <g data-stays="">
        {/* biome-ignore lint/a11y/useSemanticElements: drawn */}
        <g
          role="rowheader"
          data-cell={`${rank}-0`}
          tabIndex={activeColumn === 0 ? 0 : -1}
          aria-label={words.matrix.family(theme.label, props.family, total)}
          aria-selected={props.isChosen}
          className="theme-matrix__name"
        >
          <rect x={0} y={top} width={labelWidth} height={rowHeight} className="theme-matrix__ground" />
          <rect x={0} y={top + 1} width={4} height={rowHeight - 2} className="theme-matrix__family-mark" />
          <text x={12} y={middle - ((lines.length - 1) * LINE) / 2}>
            {lines.map((line, index) => (
              <tspan key={line} x={12} dy={index === 0 ? "0.35em" : LINE}>
                {line}
              </tspan>
            ))}
          </text>
          <text x={labelWidth - 10} y={middle} dy="0.35em" className="theme-matrix__total">
            {total}
          </text>
        </g>
      </g>
    </g>
  );
});

function cellName(
  { matrix }: AllMessages["themeCharts"],
  place: string,
  theme: string,
  count: number | null,
): string {
  if (count === null) return matrix.unknown(place);
  return count === 0 ? matrix.notRecorded(place, theme) : matrix.cell(place, theme, count);
}
