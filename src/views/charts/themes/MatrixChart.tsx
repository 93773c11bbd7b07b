import { useMemo, useState } from "react";
import type { Filters } from "../../../domain/filters";
import type { Grain } from "../../../domain/viewState";
import type { SourceRef } from "../../../scene/charts/sourceRefs";
import { grainOf, grainsFor, placesOf } from "../../../scene/themes/places";
import type { ShownThemes } from "../../../scene/themes/shownThemes";
import { COLUMN_ORDERS, type ColumnOrder, themeMatrix } from "../../../scene/themes/themeMatrix";
import { matrixTable } from "../../../scene/themes/themeTables";
import { ChartFrame } from "../kit/ChartFrame";
import { ChartSelect } from "../kit/ChartSelect";
import type { SectionProps } from "../sectionProps";
import { MatrixDrawing } from "./MatrixDrawing";
import { MatrixKey } from "./MatrixKey";
import type { GridCell } from "./useGridKeys";

interface Props extends SectionProps {
  readonly shown: ShownThemes;
  /** The documents behind the themes. */
  readonly sources: readonly SourceRef[];
}

/** Themes by places: how many territories of the result have each theme recorded, and where nothing is known. */
export function MatrixChart({ shown, sources, ...props }: Props) {
  const { core, view, actions, words, language } = props;
  const { viewState, matches, unknown } = view;
  const { filters } = viewState;
  const { themeCharts } = words;
  const said = themeCharts.matrix;
  const grain = grainOf(viewState.grain, matches.length);
  const [order, setOrder] = useState<ColumnOrder>("nombre");
  const matrix = useMemo(
    () => themeMatrix(core, shown, placesOf(core, shown.territories, grain), order),
    [core, shown, grain, order],
  );
  const { known, territories } = matrix;
  const blank = matrix.columns.filter((column) => column.known === 0).length;
  const isStraddling =
    matrix.columns.reduce((sum, { place }) => sum + place.territories.length, 0) > territories;
  const isRecordFiltered =
    filters.partenaire.length + filters.nature.length + filters.genre.length > 0 || filters.periode !== null;

  const act = ({ row, column }: GridCell) => {
    const theme = matrix.rows[row - 1]?.theme.id;
    const place = matrix.columns[column - 1]?.place.id;
    if (place === undefined) {
      if (theme !== undefined) actions.toggleOption("theme", theme);
      return;
    }
    if (grain === "territoire") return actions.openTerritory(place);
    if (theme === undefined) return actions.setFilters(placePatch(grain, place));
    if (matrix.rows[row - 1]?.cells[column - 1]) {
      actions.setFilters({ theme: [theme], ...placePatch(grain, place) });
    }
  };

  return (
    <ChartFrame
      id="themes-lieux"
      title={said.title(grain, known, territories)}
      sample={[
        themeCharts.known(known, territories),
        ...(blank > 0 && grain !== "territoire" ? [said.empty(blank)] : []),
        ...(unknown.length > 0 ? [themeCharts.unknownForFilters(unknown.length)] : []),
      ].join(" ")}
      notes={[
        said.notes.recorded,
        ...(isStraddling ? [said.notes.straddling] : []),
        ...(isRecordFiltered ? [said.notes.filtered] : []),
      ]}
      sources={sources}
      controls={
        <>
          <ChartSelect
            id="themes-maille"
            label={said.grain}
            value={grain}
            options={grainsFor(matches.length).map((value) => ({
              value,
              label: themeCharts.grain[value],
            }))}
            onChange={(value) => actions.show({ grain: value === "departement" ? null : value })}
          />
          <ChartSelect
            id="themes-ordre"
            label={said.order}
            value={order}
            options={COLUMN_ORDERS.map((value) => ({ value, label: said.orderName[value] }))}
            onChange={setOrder}
          />
        </>
      }
      table={matrixTable(matrix, grain, themeCharts)}
      caption={said.caption(grain)}
      empty={known === 0 ? said.noneKnown : null}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <MatrixKey most={matrix.most} words={themeCharts} />
          <MatrixDrawing
            core={core}
            matrix={matrix}
            grain={grain}
            filters={filters}
            width={width}
            onAct={act}
            words={themeCharts}
          />
        </>
      )}
    </ChartFrame>
  );
}

function placePatch(grain: Exclude<Grain, "territoire">, place: string): Partial<Filters> {
  return grain === "region" ? { region: [place] } : { departement: [place] };
}
