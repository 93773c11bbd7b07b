import { isLabelled } from "../../domain/eligibility";
import { QPV_GEOGRAPHIES } from "../../domain/vocabulary";
import { formatNumber, formatPeriod } from "../../i18n/format";
import { splitCitations } from "../citedText";
import { type Cell, hintsOf, knownCell, lineOf, NOT_APPLICABLE_CELL, textCell, UNKNOWN_CELL } from "./cell";
import type { FactRow } from "./comparison";
import { sharedItems } from "./shared";
import type { Subject, Telling } from "./subject";

/** Who each territory is, since when and where. */
export function identityRows(subjects: readonly Subject[], telling: Telling): readonly FactRow[] {
  const { words, language } = telling;
  const { row } = words.compare;
  const rowOf = (id: string, label: string, cellOf: (subject: Subject) => Cell): FactRow => ({
    id,
    label,
    cells: subjects.map(cellOf),
  });
  const names = (items: readonly string[], absent: Cell): Cell =>
    items.length === 0 ? absent : knownCell(items.map((name) => lineOf(name, { isFact: true })));
  return [
    rowOf("type", row.type, ({ territory, details }) =>
      textCell(words.vocab.territoryType[territory.type].one, UNKNOWN_CELL, { sources: details.sources }),
    ),
    rowOf("wave", row.wave, (subject) => waveCell(subject, telling)),
    rowOf("label", row.label, ({ territory, head, details }) =>
      textCell(
        formatPeriod(territory.start, territory.end, language),
        isLabelled(territory) ? UNKNOWN_CELL : NOT_APPLICABLE_CELL,
        {
          hints: head.successors.map(({ name }) => ({ text: words.compare.became(name), isFact: false })),
          sources: details.sources,
        },
      ),
    ),
    rowOf("communes", row.communes, ({ head, territory }) =>
      names(
        head.communes.map(({ name }) => name),
        territory.type === "academie" ? NOT_APPLICABLE_CELL : UNKNOWN_CELL,
      ),
    ),
    rowOf("departement", row.departement, ({ head }) =>
      names(
        head.departements.map(({ name, code }) => `${name} (${code})`),
        UNKNOWN_CELL,
      ),
    ),
    rowOf("academie", row.academie, ({ head }) =>
      names(
        head.academies.map(({ name }) => name),
        UNKNOWN_CELL,
      ),
    ),
    ...qpvRows(subjects, telling),
    rowOf("leadCollege", row.leadCollege, ({ territory, details }) =>
      textCell(details.leadCollege, isLabelled(territory) ? UNKNOWN_CELL : NOT_APPLICABLE_CELL, {
        isFact: true,
        sources: details.leadCollegeSources,
      }),
    ),
  ];
}

/** The year of the label, how it is known, and what local sources say instead. */
function waveCell({ territory, details }: Subject, { words, atlas }: Telling): Cell {
  if (!isLabelled(territory)) return NOT_APPLICABLE_CELL;
  if (territory.wave === null) return UNKNOWN_CELL;
  const { waveMethod } = details;
  const isSource = (id: string) => atlas.sources.some((source) => source.id === id);
  const parts = waveMethod === null ? [] : splitCitations(waveMethod, isSource);
  const local = territory.waveInLocalSources;
  return knownCell([
    lineOf(String(territory.wave), {
      hints: hintsOf(
        waveMethod === null ? words.compare.waveStated : words.compare.waveDeduced,
        local !== null && words.sheet.localSources(local),
      ),
      aside: waveMethod === null ? null : plainText(parts),
      sources: parts.flatMap((part) => (part.kind === "source" ? part.id : [])),
    }),
  ]);
}

/** The text without the source ids, which the references of the cell replace. */
function plainText(parts: ReturnType<typeof splitCitations>): string {
  return parts
    .map((part) => (part.kind === "text" ? part.text : ""))
    .join("")
    .replace(/\s+([.,)])/g, "$1")
    .replace(/\((?:\s*,?\s*)*\)/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** One row for each official geography that some territory has; a row of unknowns when none has any. */
function qpvRows(subjects: readonly Subject[], { words, language }: Telling): readonly FactRow[] {
  const { row } = words.compare;
  const shared = sharedItems(subjects, ({ details }) => details.qpvs.map(({ code }) => code));
  const used = QPV_GEOGRAPHIES.filter((geography) =>
    subjects.some(({ details }) => details.qpvs.some((qpv) => qpv.geography === geography)),
  );
  if (used.length === 0) {
    const absent = ({ territory }: Subject) => (isLabelled(territory) ? UNKNOWN_CELL : NOT_APPLICABLE_CELL);
    return [{ id: "qpv", label: row.qpv, cells: subjects.map(absent) }];
  }
  return used.map((geography) => ({
    id: `qpv-${geography}`,
    label: row.qpvOf(geography),
    cells: subjects.map((subject) => {
      const own = subject.details.qpvs.filter((qpv) => qpv.geography === geography);
      if (own.length === 0) return isLabelled(subject.territory) ? UNKNOWN_CELL : NOT_APPLICABLE_CELL;
      const sources = [...new Set(own.flatMap((qpv) => qpv.sources))];
      return knownCell(
        [
          lineOf(formatNumber(own.length, language), { sources }),
          ...own.map(({ code, name }) =>
            lineOf(`${name} (${code})`, { isFact: true, sharedWith: shared(subject, code) }),
          ),
        ],
        { key: String(own.length), value: own.length },
      );
    }),
  }));
}
