import type { Ref } from "react";
import { hasResidents, isLabelled } from "../../domain/eligibility";
import { formatApproximate, formatEuros, formatList, formatNumber } from "../../i18n/format";
import type { TableRow } from "../../scene/tableRows";
import { ActionLink } from "../sheet/ActionLink";
import type { TerritoryTableProps } from "./TerritoryTable";

export type RowSetting = Pick<TerritoryTableProps, "hrefOf" | "onOpen" | "selected" | "words" | "language">;

interface TerritoryRowProps extends RowSetting {
  readonly row: TableRow;
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly rowRef?: Ref<HTMLTableRowElement>;
}

/** Themes named before "et n de plus". */
const MOST_NAMED_THEMES = 2;
/** Départements and communes named before "et n de plus"; an académie may hold eight. */
const MOST_NAMED_PLACES = 3;

/** One territory. A cell that no source fills says so in words. */
export function TerritoryRow({
  row,
  index,
  rowRef,
  hrefOf,
  onOpen,
  selected,
  words,
  language,
}: TerritoryRowProps) {
  const { table, vocab } = words;
  const { territory } = row;
  const { id, grant, residents, wave, waveInLocalSources } = territory;
  const lang = language === "fr" ? undefined : "fr";
  const isSelected = id === selected;
  const hasEnded = territory.end !== null || territory.replacedBy.length > 0;
  const some = (names: readonly string[], most: number) =>
    names.length > most + 1
      ? `${names.slice(0, most).join(", ")} ${table.more(names.length - most)}`
      : formatList(names, language);
  return (
    <tr
      ref={rowRef}
      className={isSelected ? "territory-table__row territory-table__row--selected" : "territory-table__row"}
      aria-rowindex={index + 2}
      data-index={index}
    >
      <th scope="row" lang={lang}>
        <ActionLink
          className="territory-table__open"
          href={hrefOf(id)}
          onAct={() => onOpen(id)}
          current={isSelected}
        >
          {territory.name}
        </ActionLink>
        {hasEnded && (
          <span className="territory-table__hint" lang={language}>
            {table.ended}
          </span>
        )}
      </th>
      <td className="territory-table__type">{vocab.territoryType[territory.type].one}</td>
      <td className="territory-table__number">
        {wave === null ? (
          <Unknown text={isLabelled(territory) ? vocab.unknown : table.notApplicable} />
        ) : (
          <span className={`territory-table__wave territory-table__wave--${wave}`}>{wave}</span>
        )}
        {waveInLocalSources !== null && (
          <span className="territory-table__hint">{table.localSources(waveInLocalSources)}</span>
        )}
      </td>
      <td lang={lang}>
        {some(
          row.departements.map(({ name, code }) => `${name} (${code})`),
          MOST_NAMED_PLACES,
        )}
      </td>
      <td lang={lang}>
        {row.communes.length === 0 ? (
          <Unknown text={table.noCommune} />
        ) : (
          some(row.communes, MOST_NAMED_PLACES)
        )}
      </td>
      <td className="territory-table__number">
        {row.partnerships === null ? (
          <Unknown text={vocab.unknown} />
        ) : (
          formatNumber(row.partnerships, language)
        )}
      </td>
      <td lang={lang}>
        {row.themes.length === 0 ? (
          <Unknown text={vocab.unknown} language={language} />
        ) : (
          some(
            row.themes.map(({ label }) => label),
            MOST_NAMED_THEMES,
          )
        )}
      </td>
      <td className="territory-table__number">
        {grant === null ? (
          <Unknown text={isLabelled(territory) ? vocab.unknown : table.notApplicable} />
        ) : (
          <>
            {formatApproximate(formatEuros(grant.amount, language), grant.approximation, language)}
            <span className="territory-table__hint">{table.method[grant.method]}</span>
          </>
        )}
      </td>
      <td className="territory-table__number">
        {residents === null ? (
          <Unknown text={hasResidents(territory) ? vocab.unknown : table.notApplicable} />
        ) : (
          formatApproximate(formatNumber(residents.value, language), residents.approximation, language)
        )}
      </td>
    </tr>
  );
}

function Unknown({ text, language }: { readonly text: string; readonly language?: string }) {
  return (
    <span className="territory-table__unknown" lang={language}>
      {text}
    </span>
  );
}
