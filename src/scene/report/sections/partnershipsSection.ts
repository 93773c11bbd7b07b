import type { Partnership } from "../../../domain/facts";
import { formatNumber } from "../../../i18n/format";
import type { ChartCell, ChartTable } from "../../charts/chartTable";
import { eventDateText } from "../../sheetSentences";
import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportSection, ReportTable } from "../reportDocument";
import { partnershipsHere } from "../reportPartnerships";

/** What is done here: by theme, then one partnership a row. None recorded is told as unknown. */
export function partnershipsSection(context: ReportContext): ReportSection {
  const { words } = context;
  const { section, none } = words.report;
  const rows = partnershipsHere(context);
  const byTheme = themesTable(context, rows);
  const blocks: readonly ReportBlock[] = [
    ...(byTheme === null ? [] : [{ kind: "table", table: byTheme } satisfies ReportBlock]),
    rows.length === 0
      ? { kind: "paragraph", text: none.partnerships }
      : {
          kind: "table",
          table: partnershipsTable(
            context,
            rows,
            "partenariats",
            words.report.caption.partnerships(rows.length),
          ),
        },
  ];
  return { id: "partenariats", heading: section.partnerships, blocks };
}

/** Partnerships of each theme, and territories that declare it; a partnership of two themes counts in both. */
function themesTable(context: ReportContext, rows: readonly Partnership[]): ReportTable | null {
  const { core, subjects, words } = context;
  const { column, caption, note, themeUnknown } = words.report;
  const families = new Map(core.families.map(({ id, label }) => [id, label]));
  const told = core.themes.flatMap((theme): readonly (readonly ChartCell[])[] => {
    const carrying = rows.filter(({ themes }) => themes.includes(theme.id)).length;
    const declaring = subjects.filter(({ territory }) => territory.declaredThemes.includes(theme.id)).length;
    if (carrying + declaring === 0) return [];
    return [[theme.label, families.get(theme.family) ?? null, carrying, declaring]];
  });
  const themeless = rows.filter(({ themes }) => themes.length === 0).length;
  if (told.length === 0 && themeless === 0) return null;
  return {
    id: "themes",
    caption: caption.themes,
    notes: [note.themes],
    table: {
      columns: [
        { label: column.theme, isFact: true },
        { label: column.family, isFact: true },
        { label: column.partnerships, numeric: true },
        { label: column.declaring, numeric: true },
      ],
      rows: [
        ...[...told].sort((a, b) => Number(b[2]) - Number(a[2]) || Number(b[3]) - Number(a[3])),
        ...(themeless === 0 ? [] : [[themeUnknown, "", themeless, ""]]),
      ],
    },
  };
}

/** One partnership a row; `inferred` columns say so. */
export function partnershipsTable(
  context: ReportContext,
  rows: readonly Partnership[],
  id: string,
  caption: string,
): ReportTable {
  const { words } = context;
  const { column } = words.report;
  const table: ChartTable = {
    columns: [
      { label: column.title, isFact: true },
      { label: column.partnershipType },
      { label: column.period },
      { label: column.territories, isFact: true },
      { label: column.partners, isFact: true },
      { label: column.themes, isFact: true },
      { label: column.sources },
    ],
    rows: rows.map((row) => partnershipCells(row, context)),
  };
  return { id, caption, notes: [], sourceColumn: table.columns.length - 1, table };
}

function partnershipCells(row: Partnership, context: ReportContext): readonly ChartCell[] {
  const { core, ids, nameOf, words, language, cite } = context;
  const { separator } = words.summary;
  const marked = (text: string | null, ...columns: readonly string[]) =>
    text !== null && columns.some((column) => row.inferred.includes(column))
      ? `${text} (${words.sheet.inferred})`
      : text;
  const here = row.territories.filter((id) => ids.has(id));
  // Of an alliance of a whole académie, the académie itself is the territory.
  const named = here.length === 0 ? row.territories : here;
  const others = row.territories.length - named.length;
  const territories = [
    ...named.map(nameOf),
    ...(others === 0 ? [] : [words.report.othersOutside(others, formatNumber(others, language))]),
  ];
  const labelOf = (entries: readonly { readonly id: string; readonly label: string }[], id: string) =>
    entries.find((entry) => entry.id === id)?.label ?? id;
  return [
    row.title,
    marked(words.vocab.partnershipType[row.type].one, "type"),
    marked(eventDateText(row.start, row.end, language) ?? row.periodText, "debut", "fin"),
    marked(territories.join(separator), "territoires"),
    marked(
      row.partners
        .map((id) => core.partners.find((partner) => partner.id === id)?.name ?? id)
        .join(separator) || null,
      "partenaires",
    ),
    marked(row.themes.map((id) => labelOf(core.themes, id)).join(", ") || null, "themes"),
    cite(row.sources),
  ];
}
