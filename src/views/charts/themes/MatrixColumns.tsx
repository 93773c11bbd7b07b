import { memo } from "react";
import type { AllMessages } from "../../../i18n/messages";
import type { ThemeMatrix } from "../../../scene/themes/themeMatrix";
import { type MatrixLayout, shortened } from "./matrixLayout";

interface Props {
  readonly matrix: ThemeMatrix;
  readonly layout: MatrixLayout;
  /** Ids of the places filtered on. */
  readonly chosen: readonly string[];
  /** Column of the Tab stop when it is among the names. */
  readonly activeColumn: number | null;
  readonly words: AllMessages["themeCharts"];
}

/** Names of places. */
export const MatrixColumns = memo(function MatrixColumns(props: Props) {
  const { matrix, layout, chosen, activeColumn, words } = props;
  const { labelWidth, columnWidth, headerHeight } = layout;
  const xOf = (index: number) => labelWidth + index * columnWidth;
  return (
    // biome-ignore lint/a11y/useSemanticElements: drawn
    <g role="row">
      {matrix.columns.map(({ place, known }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: drawn
        <g
          key={place.id}
          role="columnheader"
          data-cell={`0-${index + 1}`}
          tabIndex={activeColumn === index + 1 ? 0 : -1}
          aria-label={words.matrix.column(place.name, known, place.territories.length)}
          aria-selected={chosen.includes(place.id)}
          className={known === 0 ? "theme-matrix__place theme-matrix__place--unknown" : "theme-matrix__place"}
        >
          <rect x={xOf(index)} y={0} width={columnWidth} height={headerHeight} />
          <text
            transform={`translate(${xOf(index) + columnWidth / 2} ${headerHeight - 8}) rotate(-90)`}
            dy="0.35em"
          >
            {shortened(place.name)}
          </text>
        </g>
      ))}
    </g>
  );
});
