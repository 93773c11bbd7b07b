import { recordedOf } from "../../../dataset/recorded";
import { residentsFigure } from "../../../dataset/residents";
import { hasResidents, isLabelled } from "../../../domain/eligibility";
import type { CoreTerritory, Indicator } from "../../../domain/facts";
import { QPV_GEOGRAPHIES, type QpvGeography } from "../../../domain/vocabulary";
import { formatApproximate, formatEuros, formatPeriod } from "../../../i18n/format";
import type { ChartCell } from "../../charts/chartTable";
import { grantMethodText, indicatorText } from "../../sheetSentences";
import { pick } from "../../sheetTimeline";
import { canBeAsked } from "../../sheetUnknowns";
import type { ReportContext, ReportSubject } from "../reportContext";
import type { ReportSection, ReportTable } from "../reportDocument";

/** Who the territories are, and what is known of each. */
export function territoriesSection(context: ReportContext): ReportSection {
  return {
    id: "territoires",
    heading: context.words.report.section.territories,
    blocks: [
      { kind: "table", table: identityTable(context) },
      { kind: "table", table: knownTable(context) },
    ],
  };
}

function identityTable(context: ReportContext): ReportTable {
  const { subjects, place, words, cite } = context;
  const { column, note, caption } = words.report;
  const isWide = place.kind !== "departement";
  // A geography of which no code is known would be an empty column: it is told under the table.
  const isKnown = (geography: QpvGeography) =>
    subjects.some(({ details }) => details.qpvs.some((qpv) => qpv.geography === geography));
  const geographies = QPV_GEOGRAPHIES.filter(isKnown);
  const absent = QPV_GEOGRAPHIES.filter((geography) => !isKnown(geography));
  const columns = [
    { label: column.territory, isFact: true },
    ...(isWide ? [{ label: column.departement, isFact: true }] : []),
    { label: column.type },
    { label: column.wave, format: String, numeric: true },
    { label: column.label, oneLine: true },
    { label: column.communes, isFact: true },
    ...geographies.map((geography) => ({ label: column.qpvCount(geography), numeric: true })),
    { label: column.sources },
  ];
  return {
    id: "territoires",
    caption: caption.territories,
    territories: subjects.map(({ territory }) => territory.id),
    sourceColumn: columns.length - 1,
    notes: [note.waves, note.qpvs, ...absent.map(note.noGeography)],
    table: {
      columns,
      rows: subjects.map((subject): readonly ChartCell[] => {
        const { territory, head, details } = subject;
        const departements = head.departements.map(({ code, name }) => words.report.named(name, code));
        return [
          territory.name,
          ...(isWide ? [departements.join(", ")] : []),
          words.vocab.territoryType[territory.type].one,
          isLabelled(territory) ? territory.wave : words.table.notApplicable,
          labelPeriod(territory, context),
          head.communes.map(({ name }) => name).join(", ") || words.table.noCommune,
          ...geographies.map((geography) => qpvCount(subject, geography, context)),
          cite(details.sources),
        ];
      }),
    },
  };
}

/** Nobody has lost the beginning of a town: a date is missing only to what began as an alliance. */
function labelPeriod({ type, start, end }: CoreTerritory, { words, language }: ReportContext): string | null {
  const told = formatPeriod(start, end, language);
  if (told === null && !canBeAsked("start", type)) return words.table.notApplicable;
  return end === null || told === null ? told : `${told} (${words.table.ended})`;
}

/** No code known is not zero neighbourhoods. */
function qpvCount(
  { territory, details }: ReportSubject,
  geography: QpvGeography,
  { words }: ReportContext,
): ChartCell {
  if (!isLabelled(territory)) return words.table.notApplicable;
  const codes = new Set(details.qpvs.filter((qpv) => qpv.geography === geography).map(({ code }) => code));
  return codes.size === 0 ? null : codes.size;
}

function knownTable(context: ReportContext): ReportTable {
  const { core, subjects, words, language, cite } = context;
  const { column, note, caption } = words.report;
  const recorded = recordedOf(core);
  const themes = new Map(core.themes.map((theme) => [theme.id, theme.label]));
  const columns = [
    { label: column.territory, isFact: true },
    { label: column.residents, numeric: true },
    { label: column.perimeter, isFact: true },
    { label: column.grant, numeric: true, format: (amount: number) => formatEuros(amount, language) },
    { label: column.grantMethod },
    { label: column.partnerships, numeric: true },
    { label: column.themes, isFact: true },
    { label: column.sources },
  ];
  return {
    id: "ce-qui-est-connu",
    caption: caption.known,
    territories: subjects.map(({ territory }) => territory.id),
    sourceColumn: columns.length - 1,
    notes: [note.grant, note.residents, note.partnershipSources],
    table: {
      columns,
      rows: subjects.map(({ territory, details }): readonly ChartCell[] => {
        const residents = residentsFigure(territory.id, details.indicators);
        const { grant } = territory;
        return [
          territory.name,
          residentsCell(territory, residents, context),
          residents === null ? "" : perimeterText(residents, context),
          grantCell(territory, context),
          grant === null ? "" : grantMethodText(grant, details.grantLine, words, language),
          recorded.partnerships.get(territory.id) ?? null,
          pick([...(recorded.themes.get(territory.id) ?? [])], themes).join(", ") || null,
          cite([
            ...(residents?.sources ?? []),
            ...(details.grantLine?.sources ?? []),
            ...themesSources(territory, details),
          ]) ?? "",
        ];
      }),
    },
  };
}

/** Of the themes that the territory declares: those of its partnerships are cited with them. */
function themesSources(
  { declaredThemes }: CoreTerritory,
  { themesSources: own, sources }: ReportSubject["details"],
): readonly string[] {
  if (declaredThemes.length === 0) return [];
  return own.length > 0 ? own : sources;
}

/** A figure stays a number unless its source makes a reserve, which a number would lose. */
function residentsCell(
  territory: CoreTerritory,
  figure: Indicator | null,
  { words, language }: ReportContext,
): ChartCell {
  if (!hasResidents(territory)) return words.table.notApplicable;
  if (figure === null) return null;
  return figure.approximation === null ? figure.value : indicatorText(figure, language);
}

function grantCell(territory: CoreTerritory, { words, language }: ReportContext): ChartCell {
  const { grant } = territory;
  if (grant === null) return isLabelled(territory) ? null : words.table.notApplicable;
  if (grant.approximation === null) return grant.amount;
  return formatApproximate(formatEuros(grant.amount, language), grant.approximation, language);
}

function perimeterText({ perimeter, year }: Indicator, { words }: ReportContext): string {
  const { perimeterUnknown, yearUnknown } = words.sheet;
  return [perimeter ?? perimeterUnknown, year === null ? yearUnknown : String(year)].join(" ; ");
}
