import type { Core } from "../../domain/facts";
import type { Grain } from "../../domain/viewState";
import type { LateMessages } from "../../i18n/messages";
import type { Similar } from "../../query/similar";
import type { ChartTable } from "../charts/chartTable";
import type { FamilyCounts } from "./familyCounts";
import type { MissingTheme } from "./missingThemes";
import type { ThemeMatrix } from "./themeMatrix";
import type { PairBasis, ThemePair } from "./themePairs";

type Words = LateMessages["themeCharts"];

/** One row per place, one column per theme: the matrix turned, so that it reads on a narrow page. */
export function matrixTable(matrix: ThemeMatrix, grain: Grain, words: Words): ChartTable {
  const said = words.matrix;
  const count = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      { label: words.grain[grain] },
      count(said.territories),
      count(said.knownColumn),
      ...matrix.rows.map(({ theme }) => count(theme.label)),
    ],
    rows: [
      ...matrix.columns.map(({ place, known }, index) => [
        place.name,
        place.territories.length,
        known,
        ...matrix.rows.map(({ cells }) => cells[index] ?? null),
      ]),
      [said.all, matrix.territories, matrix.known, ...matrix.rows.map(({ total }) => total)],
    ],
  };
}

/** One row per family. */
export function familyTable(families: readonly FamilyCounts[], words: Words): ChartTable {
  const said = words.maps;
  const count = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      { label: words.family },
      count(said.present),
      count(said.other),
      count(said.unknown),
      count(said.unknownForFilters),
    ],
    rows: families.map(({ family, present, other, unknown, unknownForFilters }) => [
      family.label,
      present,
      other,
      unknown,
      unknownForFilters,
    ]),
  };
}

/** Every pair, drawn or not. */
export function pairTable(pairs: readonly ThemePair[], basis: PairBasis, words: Words): ChartTable {
  const said = words.pairs;
  return {
    columns: [
      { label: words.theme },
      { label: said.second },
      { label: said.both[basis], numeric: true },
      { label: said.either[basis], numeric: true },
    ],
    rows: pairs.map(({ themes: [first, second], both, either }) => [
      first.label,
      second.label,
      both.length,
      either,
    ]),
  };
}

/** One row per theme that is recorded of similar territories and not here. */
export function missingTable(
  core: Core,
  missing: readonly MissingTheme[],
  similar: readonly Similar[],
  words: Words,
): ChartTable {
  const said = words.missing;
  const names = new Map(core.territories.map(({ id, name }) => [id, name]));
  return {
    columns: [
      { label: said.theme },
      { label: said.count, numeric: true },
      { label: said.of, numeric: true },
      { label: said.names },
    ],
    rows: missing.map(({ theme, recordedIn }) => [
      theme.label,
      recordedIn.length,
      similar.length,
      recordedIn.map((id) => names.get(id) ?? id).join(", "),
    ]),
  };
}
