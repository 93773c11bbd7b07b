import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Core } from "../../../domain/facts";
import type { Filters } from "../../../domain/filters";
import type { Grain } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { ThemeMatrix } from "../../../scene/themes/themeMatrix";
import { ChartSvg } from "../kit/ChartSvg";
import { ChartTooltip } from "../kit/ChartTooltip";
import { ChartPatterns } from "../kit/patterns";
import { MatrixColumns } from "./MatrixColumns";
import { MatrixMargins } from "./MatrixMargins";
import { MatrixRow } from "./MatrixRow";
import { MatrixTip } from "./MatrixTip";
import { type MatrixLayout, matrixLayout } from "./matrixLayout";
import { cellAt, type GridCell, useGridKeys } from "./useGridKeys";

interface Props {
  readonly core: Core;
  readonly matrix: ThemeMatrix;
  readonly grain: Grain;
  readonly filters: Filters;
  /** Width that is seen, in pixels. */
  readonly width: number;
  readonly onAct: (cell: GridCell) => void;
  readonly words: AllMessages["themeCharts"];
}

const NONE: readonly string[] = [];

/**
 * Themes by places, as a grid: arrows in two dimensions, one Tab stop. Wider than what is seen, it scrolls
 * under the names of the themes, which stay. Tones say counts, and each count is written.
 */
export function MatrixDrawing({ core, matrix, grain, filters, width, onAct, words }: Props) {
  const { matrix: said } = words;
  const layout = useMemo(() => matrixLayout(matrix, width), [matrix, width]);
  const families = useMemo(() => new Map(core.families.map(({ id, label }) => [id, label])), [core]);
  const grid = useGridKeys(matrix.rows.length + 1, matrix.columns.length + 1, onAct);
  const scroller = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<GridCell | null>(null);
  const chosenPlaces =
    grain === "territoire" ? NONE : grain === "region" ? filters.region : filters.departement;

  const point = (cell: GridCell | null) =>
    setPointed((now) => (now?.row === cell?.row && now?.column === cell?.column ? now : cell));
  const bringIntoView = ({ column }: GridCell) => {
    const box = scroller.current;
    if (box === null || column === 0) return;
    const left = (column - 1) * layout.columnWidth;
    const seen = box.clientWidth - layout.labelWidth;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (left + layout.columnWidth > box.scrollLeft + seen) {
      box.scrollLeft = left + layout.columnWidth - seen;
    }
  };
  // Names that were just drawn must join those that already stay.
  useLayoutEffect(() => {
    if (scroller.current) keepInSight(scroller.current);
  });

  return (
    <div className="theme-matrix chart-anchor">
      <div
        className="theme-matrix__scroll"
        ref={scroller}
        onScroll={(event) => {
          keepInSight(event.currentTarget);
          point(null);
        }}
      >
        <ChartSvg
          width={layout.width}
          height={layout.height}
          label={said.label(grain)}
          description={said.keyboard}
        >
          <ChartPatterns id="themes-lieux" />
          {/* biome-ignore lint/a11y/useSemanticElements: a grid that is drawn; its table twin is a table */}
          <g
            role="grid"
            aria-label={said.label(grain)}
            onKeyDown={grid.onKeyDown}
            onFocus={(event) => {
              grid.onFocus(event);
              const cell = cellAt(event.target);
              if (cell === null) return;
              bringIntoView(cell);
              point(cell);
            }}
            onBlur={() => point(null)}
            onClick={(event) => {
              const cell = cellAt(event.target);
              if (cell !== null) onAct(cell);
            }}
            onPointerMove={(event) => point(cellAt(event.target))}
            onPointerLeave={() => point(null)}
          >
            <MatrixColumns
              matrix={matrix}
              layout={layout}
              chosen={chosenPlaces}
              activeColumn={grid.active.row === 0 ? grid.active.column : null}
              words={words}
            />
            {matrix.rows.map((row, rank) => (
              <MatrixRow
                key={row.theme.id}
                row={row}
                rank={rank + 1}
                family={families.get(row.theme.family) ?? ""}
                isChosen={filters.theme.includes(row.theme.id)}
                matrix={matrix}
                layout={layout}
                activeColumn={grid.active.row === rank + 1 ? grid.active.column : null}
                words={words}
              />
            ))}
          </g>
          <MatrixMargins
            core={core}
            matrix={matrix}
            layout={layout}
            unknownFill="url(#themes-lieux-unknown)"
            words={words}
          />
        </ChartSvg>
      </div>
      <ChartTooltip
        at={pointed === null ? null : tipPlace(pointed, layout, scroller.current?.scrollLeft ?? 0)}
        width={width}
      >
        {pointed !== null && <MatrixTip cell={pointed} matrix={matrix} grain={grain} words={words} />}
      </ChartTooltip>
    </div>
  );
}

/** Moves what `data-stays` marks with the scroll, so that a cell is never read without its theme. */
function keepInSight(scroller: HTMLElement): void {
  for (const kept of scroller.querySelectorAll("[data-stays]")) {
    kept.setAttribute("transform", `translate(${scroller.scrollLeft} 0)`);
  }
}

/** Where the tooltip of a cell points, in pixels of what is seen. */
function tipPlace({ row, column }: GridCell, layout: MatrixLayout, scrolled: number) {
  const top = row === 0 ? layout.headerHeight : (layout.rows[row - 1] ?? 0);
  if (column === 0) return { x: layout.labelWidth / 2, y: top };
  return { x: layout.labelWidth + (column - 0.5) * layout.columnWidth - scrolled, y: top };
}
