import type { Atlas, Core } from "../../domain/facts";
import type { Reference } from "../sheetReferences";
import { actorRows } from "./actorRows";
import { allianceRows } from "./allianceRows";
import type { Cell } from "./cell";
import { numberDocuments } from "./documents";
import { identityRows } from "./identityRows";
import { knowledgeRows } from "./knowledgeRows";
import { moneyRows } from "./moneyRows";
import { populationRows } from "./populationRows";
import { readSubjects, type Subject, type Telling } from "./subject";
import { type PeriodGap, periodGap, type Rule, scaleOf, type Verdict, verdictOf } from "./verdict";

/** A fact as the makers of rows give it: one cell for each territory, in their order. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly rule?: Rule;
  readonly cells: readonly Cell[];
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly verdict: Verdict | null;
  /** Whether what is compared holds at different or unknown times. */
  readonly periodGap: PeriodGap | null;
  /** Full length of the bars of the row; `null` when no bar may be drawn. */
  readonly scale: number | null;
}

export interface ComparedGroup {
  readonly id: string;
  readonly title: string;
  /** How to read the rows, when it needs saying. */
  readonly note: string | null;
  readonly rows: readonly ComparedRow[];
}

/** Territories side by side: facts in rows, each told in the same words and units for all. */
export interface Comparison {
  readonly subjects: readonly Subject[];
  readonly groups: readonly ComparedGroup[];
  /** The document of each source cited, by source id; documents are numbered in reading order. */
  readonly references: ReadonlyMap<string, Reference>;
}

/** Compares the territories of `ids`; facts that can be asked of none of them are left out. */
export function buildComparison(
  core: Core,
  atlas: Atlas,
  ids: readonly string[],
  telling: Pick<Telling, "words" | "language">,
): Comparison {
  const subjects = readSubjects(core, atlas, ids);
  const told = { core, atlas, ...telling };
  const { group, note } = telling.words.compare;
  const groups = [
    { id: "identity", title: group.identity, note: null, rows: identityRows(subjects, told) },
    {
      id: "population",
      title: group.population,
      note: note.population,
      rows: populationRows(subjects, told),
    },
    { id: "money", title: group.money, note: note.money, rows: moneyRows(subjects, told) },
    { id: "alliances", title: group.alliances, note: note.alliances, rows: allianceRows(subjects, told) },
    { id: "actors", title: group.actors, note: null, rows: actorRows(subjects, told) },
    {
      id: "knowledge",
      title: group.knowledge,
      note: telling.words.sheet.unknownsHelp,
      rows: knowledgeRows(subjects, told),
    },
  ].map(({ rows, ...rest }) => ({ ...rest, rows: rows.filter(concernsSomeone).map(judged) }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const citations = cells.flatMap((cell) =>
    cell.kind === "known" ? cell.lines.map(({ sources }) => sources) : [],
  );
  return {
    subjects,
    groups: groups.filter(({ rows }) => rows.length > 0),
    references: numberDocuments(citations, atlas.sources),
  };
}

function concernsSomeone({ cells }: FactRow): boolean {
  return cells.some(({ kind }) => kind !== "not-applicable");
}

function judged({ id, label, rule = "keys", cells }: FactRow): ComparedRow {
  const verdict = verdictOf(cells, rule);
  const isCompared = verdict !== null && verdict.kind !== "incomparable" && verdict.kind !== "unknown";
  return {
    id,
    label,
    cells,
    verdict,
    periodGap: isCompared ? periodGap(cells) : null,
    scale: scaleOf(cells, rule),
  };
}
