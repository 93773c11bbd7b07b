import type { Grain } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { ThemeMatrix } from "../../../scene/themes/themeMatrix";
import type { GridCell } from "./useGridKeys";

interface Props {
  readonly cell: GridCell;
  readonly matrix: ThemeMatrix;
  readonly grain: Grain;
  readonly words: AllMessages["themeCharts"];
}

/** What a cell says, and what acting on it does. */
export function MatrixTip({ cell, matrix, grain, words: { matrix: said } }: Props) {
  const row = matrix.rows[cell.row - 1];
  const column = matrix.columns[cell.column - 1];
  const place = column?.place.name ?? "";
  const theme = row?.theme.label ?? "";
  if (column === undefined) {
    return row === undefined ? null : (
      <Tip title={theme} fact={said.total(row.total, matrix.known)} hint={said.filterTheme} />
    );
  }
  const known = said.knownHere(column.known, column.place.territories.length);
  const placeHint = grain === "territoire" ? said.openSheet : said.filterPlace;
  if (row === undefined) return <Tip title={place} fact={known} hint={placeHint} />;
  const count = row.cells[cell.column - 1] ?? null;
  const title = `${place}, ${theme}`;
  if (count === null) return <Tip title={place} fact={said.keyUnknown} hint={null} />;
  const isSheet = grain === "territoire";
  if (count === 0) {
    return <Tip title={title} fact={said.keyEmpty} more={known} hint={isSheet ? said.openSheet : null} />;
  }
  return (
    <Tip
      title={title}
      fact={isSheet ? said.recordedHere : said.recordedIn(count)}
      more={isSheet ? null : known}
      hint={isSheet ? said.openSheet : said.filterBoth}
    />
  );
}

interface TipProps {
  readonly title: string;
  readonly fact: string;
  readonly more?: string | null;
  readonly hint: string | null;
}

function Tip({ title, fact, more = null, hint }: TipProps) {
  return (
    <>
      <strong>{title}</strong>
      {fact}
      {more !== null && (
        <>
          <br />
          {more}
        </>
      )}
      {hint !== null && (
        <>
          <br />
          <em>{hint}</em>
        </>
      )}
    </>
  );
}
