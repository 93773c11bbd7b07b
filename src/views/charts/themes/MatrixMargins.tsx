import { memo } from "react";
import type { Core } from "../../../domain/facts";
import type { AllMessages } from "../../../i18n/messages";
import type { ThemeMatrix } from "../../../scene/themes/themeMatrix";
import type { MatrixLayout } from "./matrixLayout";

interface Props {
  readonly core: Core;
  readonly matrix: ThemeMatrix;
  readonly layout: MatrixLayout;
  /** Fill of the columns of which no theme is known. */
  readonly unknownFill: string;
  readonly words: AllMessages["themeCharts"];
}

/**
 * What is around the cells, for eyes only: columns of which nothing is known, names of families, and how
 * many territories of each place have a known theme (the accessible names of the cells say all of it).
 */
export const MatrixMargins = memo(function MatrixMargins(props: Props) {
  const { core, matrix, layout, unknownFill, words } = props;
  const { labelWidth, columnWidth, headerHeight, rows, totals } = layout;
  const top = rows[0] ?? headerHeight;
  const xOf = (index: number) => labelWidth + index * columnWidth;
  return (
    <g className="theme-matrix__margins" aria-hidden>
      {matrix.columns.map(
        ({ place, known }, index) =>
          known === 0 && (
            <rect
              key={place.id}
              x={xOf(index) + 1}
              y={top}
              width={columnWidth - 2}
              height={totals - top}
              fill={unknownFill}
            />
          ),
      )}
      {matrix.columns.map(({ place, known }, index) => (
        <text key={place.id} className="theme-matrix__known" y={totals + 14}>
          <tspan x={xOf(index) + columnWidth / 2}>{known}</tspan>
          <tspan x={xOf(index) + columnWidth / 2} dy={14}>
            /{place.territories.length}
          </tspan>
        </text>
      ))}
      <g data-stays="">
        <rect x={0} y={0} width={labelWidth} height={headerHeight} className="theme-matrix__ground" />
        <rect x={0} y={totals} width={labelWidth} height={36} className="theme-matrix__ground" />
        <text y={totals + 14} className="theme-matrix__known-name">
          <tspan x={12}>{words.matrix.knownRow}</tspan>
          <tspan x={12} dy={14}>
            {words.matrix.allRow}
          </tspan>
        </text>
        <text y={totals + 14} className="theme-matrix__total">
          <tspan x={labelWidth - 10}>{matrix.known}</tspan>
          <tspan x={labelWidth - 10} dy={14}>
            /{matrix.territories}
          </tspan>
        </text>
        {core.families.map(({ id, label }) => {
          const y = layout.families.get(id);
          return (
            y !== undefined && (
              <g key={id} className={`tok-famille-${id}`}>
                <rect x={0} y={y} width={labelWidth} height={22} className="theme-matrix__ground" />
                <text x={0} y={y + 16} className="theme-matrix__family">
                  {label}
                </text>
              </g>
            )
          );
        })}
      </g>
    </g>
  );
});
