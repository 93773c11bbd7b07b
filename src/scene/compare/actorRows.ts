import type { Partner } from "../../domain/facts";
import { PARTNER_NATURES } from "../../domain/vocabulary";
import { formatNumber } from "../../i18n/format";
import { type Cell, knownCell, lineOf, UNKNOWN_CELL } from "./cell";
import type { FactRow } from "./comparison";
import { sharedFirst, sharedItems } from "./shared";
import type { Subject, Telling } from "./subject";

/** With whom: the actors of the recorded partnerships, those in common first. */
export function actorRows(subjects: readonly Subject[], { words, language }: Telling): readonly FactRow[] {
  const { row } = words.compare;
  const actors = new Map(subjects.map((subject) => [subject.letter, actorsOf(subject)]));
  const shared = sharedItems(subjects, ({ letter }) => (actors.get(letter) ?? []).map(({ id }) => id));
  const cellsOf = (cellOf: (known: readonly Partner[], subject: Subject) => Cell) =>
    subjects.map((subject) => {
      const known = actors.get(subject.letter) ?? [];
      return known.length === 0 ? UNKNOWN_CELL : cellOf(known, subject);
    });
  return [
    {
      id: "actors",
      label: row.actors,
      cells: cellsOf((known) =>
        knownCell([lineOf(formatNumber(known.length, language))], { value: known.length }),
      ),
    },
    {
      id: "natures",
      label: row.natures,
      cells: cellsOf((known) =>
        knownCell(
          PARTNER_NATURES.flatMap((nature) => {
            const count = known.filter((partner) => partner.nature === nature).length;
            const text = words.compare.counted(
              formatNumber(count, language),
              words.vocab.partnerNature[nature][count === 1 ? "one" : "many"],
            );
            return count === 0 ? [] : lineOf(text);
          }),
        ),
      ),
    },
    {
      id: "actorNames",
      label: row.actorNames,
      rule: "listed",
      cells: cellsOf((known, subject) =>
        knownCell(
          sharedFirst(
            known.map(({ id, name }) => lineOf(name, { isFact: true, sharedWith: shared(subject, id) })),
          ),
        ),
      ),
    },
  ];
}

/** Distinct partners of the recorded partnerships, in reading order. */
function actorsOf({ details }: Subject): readonly Partner[] {
  const entries = details.timeline.flatMap((year) => year.entries);
  return [...new Set(entries.flatMap((entry) => (entry.isPartnership ? entry.partners : [])))];
}
