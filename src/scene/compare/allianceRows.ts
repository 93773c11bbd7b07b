import { recordedOf } from "../../dataset/recorded";
import { PARTNERSHIP_TYPES } from "../../domain/vocabulary";
import { formatNumber } from "../../i18n/format";
import { eventDateText } from "../sheetSentences";
import type { TimelineEntry } from "../sheetTimeline";
import { type Cell, hintsOf, knownCell, lineOf, UNKNOWN_CELL } from "./cell";
import type { FactRow } from "./comparison";
import { sharedFirst, sharedItems } from "./shared";
import type { Subject, Telling } from "./subject";

/** What is recorded of partnerships and themes. None recorded is unknown, never zero. */
export function allianceRows(subjects: readonly Subject[], telling: Telling): readonly FactRow[] {
  const { words, language, core } = telling;
  const { row } = words.compare;
  const cellsOf = (cellOf: (subject: Subject, entries: readonly TimelineEntry[]) => Cell) =>
    subjects.map((subject) => {
      const entries = partnershipsOf(subject);
      return entries.length === 0 ? UNKNOWN_CELL : cellOf(subject, entries);
    });
  const sharedRows = sharedItems(subjects, (subject) => partnershipsOf(subject).map(({ row: { id } }) => id));
  const entryLine = (subject: Subject, { row: entry }: TimelineEntry) =>
    lineOf(entry.title, {
      id: entry.id,
      isFact: true,
      hints: hintsOf(
        eventDateText(entry.start, entry.end, language) ?? entry.periodText ?? words.sheet.noDate,
        entry.inferred.some((column) => column === "debut" || column === "fin") && words.sheet.inferred,
      ),
      sharedWith: sharedRows(subject, entry.id),
      sources: entry.sources,
    });
  const count: FactRow = {
    id: "partnerships",
    label: row.partnerships,
    cells: cellsOf((_, entries) =>
      knownCell([lineOf(formatNumber(entries.length, language))], { value: entries.length }),
    ),
  };
  const types: FactRow = {
    id: "types",
    label: row.types,
    cells: cellsOf((_, entries) =>
      knownCell(
        PARTNERSHIP_TYPES.flatMap((type) => {
          const ofType = entries.filter((entry) => entry.row.type === type).length;
          const { one, many } = words.vocab.partnershipType[type];
          const noun = ofType === 1 ? one : many;
          return ofType === 0 ? [] : lineOf(words.compare.counted(formatNumber(ofType, language), noun));
        }),
      ),
    ),
  };
  const latest: FactRow = {
    id: "latest",
    label: row.latest,
    rule: "listed",
    cells: cellsOf((subject, entries) => {
      const dated = entries.filter(({ row: entry }) => (entry.start ?? entry.end) !== null);
      const last = dated.at(-1);
      return last === undefined ? UNKNOWN_CELL : knownCell([entryLine(subject, last)]);
    }),
  };
  const common: FactRow = {
    id: "commonPartnerships",
    label: row.commonPartnerships,
    rule: "listed",
    cells: cellsOf((subject, entries) => {
      const lines = entries.map((entry) => entryLine(subject, entry)).filter(isShared);
      return knownCell(lines.length > 0 ? lines : [lineOf(words.compare.noneInCommon)]);
    }),
  };
  const recorded = recordedOf(core).themes;
  const sharedThemes = sharedItems(subjects, ({ territory }) => recorded.get(territory.id) ?? []);
  const themes: FactRow = {
    id: "themes",
    label: row.themes,
    cells: subjects.map((subject) => {
      const known = recorded.get(subject.territory.id);
      if (known === undefined) return UNKNOWN_CELL;
      const declared = new Set(subject.territory.declaredThemes);
      const lines = core.themes
        .filter(({ id }) => known.has(id))
        .map(({ id, label }) =>
          lineOf(label, {
            isFact: true,
            sharedWith: sharedThemes(subject, id),
            sources: declared.has(id)
              ? subject.details.themesSources
              : sourcesOfTheme(partnershipsOf(subject), id),
          }),
        );
      return knownCell(sharedFirst(lines));
    }),
  };
  const hasCommon = common.cells.some((cell) => cell.kind === "known" && cell.lines.some(isShared));
  return [count, types, latest, ...(hasCommon ? [common] : []), themes];
}

function partnershipsOf({ details }: Subject): readonly TimelineEntry[] {
  return details.timeline.flatMap(({ entries }) => entries.filter((entry) => entry.isPartnership));
}

function sourcesOfTheme(entries: readonly TimelineEntry[], theme: string): readonly string[] {
  const first = entries.find(({ row }) => row.themes.includes(theme));
  return first?.row.sources ?? [];
}

function isShared({ sharedWith }: { readonly sharedWith: readonly string[] }): boolean {
  return sharedWith.length > 0;
}
