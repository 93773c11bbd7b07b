import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import type { ComparedGroup, ComparedRow, Comparison } from "../../scene/compare/comparison";
import { verdictText } from "../../scene/compare/verdictText";
import { ActionLink } from "../sheet/ActionLink";
import type { SheetHrefs } from "../sheet/sheetContext";
import { ComparedCell } from "./ComparedCell";
import type { Column } from "./column";
import { HatchPattern } from "./HatchPattern";

interface Props {
  readonly columns: readonly Column[];
  /** `null` while the details load or when they `failed`: columns show, rows wait. */
  readonly comparison: Comparison | null;
  readonly failed: boolean;
  readonly onlyDifferences: boolean;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly hrefs: SheetHrefs;
  readonly words: AllMessages;
  readonly language: Language;
}

/** About as many lines as the first group has, so that little moves when the facts come. */
const PENDING_ROWS = 8;

/** Facts in rows, territories in columns; each row says whether it differs. */
export function ComparisonTable(props: Props) {
  const { columns, comparison, onlyDifferences, words } = props;
  const { compare } = words;
  const groups = comparison === null ? [] : shownGroups(comparison.groups, onlyDifferences);
  const all = comparison === null ? 0 : countRows(comparison.groups);
  const hasBars = groups.some(({ rows }) => rows.some(({ scale }) => scale !== null));
  return (
    <>
      {onlyDifferences && comparison !== null && (
        <p className="comparison__shown" role="status">
          {groups.length === 0 ? compare.noDifference : compare.shownRows(countRows(groups), all)}
        </p>
      )}
      <table
        className="comparison__table"
        data-columns={columns.length}
        aria-busy={comparison === null && !props.failed}
      >
        <caption className="comparison__caption">
          {compare.caption} {compare.sourcesNote} {hasBars && `${compare.bars} ${compare.envelope}`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="comparison__corner">
              {compare.fact}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.territory.id} {...props} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.id} group={group} columns={columns} words={words} language={props.language} />
        ))}
        {comparison === null && !props.failed && <PendingRows columns={columns} text={words.app.loading} />}
      </table>
      <HatchPattern />
    </>
  );
}

function shownGroups(groups: readonly ComparedGroup[], onlyDifferences: boolean): readonly ComparedGroup[] {
  if (!onlyDifferences) return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ verdict }) => verdict?.kind === "different") }))
    .filter(({ rows }) => rows.length > 0);
}

function countRows(groups: readonly ComparedGroup[]): number {
  return groups.reduce((count, { rows }) => count + rows.length, 0);
}

function ColumnHead({
  column,
  onRemove,
  onOpen,
  hrefs,
  words,
  language,
}: Props & { readonly column: Column }) {
  const { letter, territory } = column;
  const { id, name } = territory;
  return (
    <th scope="col" className="comparison__head">
      <span className="comparison__head-box">
        <span className="comparison__letter">{letter}</span>
        <ActionLink
          className="comparison__name"
          href={hrefs.territory(id)}
          onAct={() => onOpen(id)}
          title={words.compare.openSheet(name)}
          lang={language === "fr" ? undefined : "fr"}
        >
          {name}
        </ActionLink>
        <button
          type="button"
          className="comparison__remove"
          aria-label={words.compare.remove(letter, name)}
          title={words.compare.remove(letter, name)}
          onClick={() => onRemove(id)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </span>
    </th>
  );
}

interface GroupProps {
  readonly group: ComparedGroup;
  readonly columns: readonly Column[];
  readonly words: AllMessages;
  readonly language: Language;
}

function GroupRows({ group, columns, words, language }: GroupProps) {
  return (
    <tbody>
      <tr className="comparison__group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span className="comparison__group-text">
            {group.title}
            {group.note !== null && <span className="comparison__note">{group.note}</span>}
          </span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.id} className="comparison__row" data-row={row.id} data-verdict={row.verdict?.kind}>
          <th scope="row" className="comparison__fact">
            {row.label}
            <RowVerdict row={row} words={words} />
          </th>
          {row.cells.map((cell, at) => (
            <ComparedCell
              key={columns[at]?.territory.id ?? at}
              cell={cell}
              scale={row.scale}
              words={words}
              language={language}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The sign and the words of the verdict; « = » alone is seen where all is the same, and read in full. */
function RowVerdict({ row, words }: { readonly row: ComparedRow; readonly words: AllMessages }) {
  const verdict = verdictText(row, words);
  if (verdict === null) return null;
  const isQuiet = row.verdict?.kind === "same" && row.periodGap === null;
  return (
    <span className="comparison__verdict">
      <span className="comparison__sign" aria-hidden="true">
        {verdict.sign}
      </span>{" "}
      <span className={isQuiet ? "sr-only" : undefined}>{verdict.text}</span>
    </span>
  );
}

function PendingRows({ columns, text }: { readonly columns: readonly Column[]; readonly text: string }) {
  return (
    <tbody>
      {Array.from({ length: PENDING_ROWS }, (_, rank) => `pending-${rank}`).map((key, rank) => (
        <tr key={key} className="comparison__row">
          <th scope="row" className="comparison__fact">
            {rank === 0 ? text : <span className="comparison__pending" />}
          </th>
          {columns.map(({ letter }) => (
            <td key={letter} className="comparison__cell">
              <span className="comparison__pending" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
