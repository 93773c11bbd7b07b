import { isLabelled } from "../../domain/eligibility";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import { buildSheetDetails, buildSheetHead, type SheetDetails, type SheetHead } from "../sheetModel";
import { pick } from "../sheetTimeline";
import { type Citations, citations } from "./citations";
import type { Completion } from "./completion";
import type { ReportPlace } from "./reportPlace";

/** What a report is made of. */
export interface ReportInput {
  readonly core: Core;
  readonly atlas: Atlas;
  /** Ids that match, in the reader's order: the report holds exactly these. */
  readonly matches: readonly string[];
  /** Ids unknown for a filtered fact: named apart, counted nowhere. */
  readonly unknown: readonly string[];
  readonly place: ReportPlace;
  /** All the filters, those of the place included. */
  readonly filters: Filters;
  /** Facts that the reader has filled in on this device, if any. */
  readonly completions?: readonly Completion[];
  readonly words: AudienceWords;
  readonly language: Language;
}

/** A territory of the report with all that its sheet says. */
export interface ReportSubject {
  readonly territory: CoreTerritory;
  readonly head: SheetHead;
  readonly details: SheetDetails;
}

/** What every section is told with. */
export interface ReportContext extends Omit<ReportInput, "matches" | "unknown" | "completions"> {
  /** The territories of the report, by département where the place has several, else in the reader's order. */
  readonly subjects: readonly ReportSubject[];
  readonly ids: ReadonlySet<string>;
  /** Of these, those that have, or had, the label. */
  readonly labelled: readonly CoreTerritory[];
  readonly unknown: readonly CoreTerritory[];
  readonly completions: readonly Completion[];
  readonly cite: Citations["cite"];
  readonly citedSources: Citations["list"];
  /** Name of a territory of the atlas. */
  readonly nameOf: (id: string) => string;
}

export function reportContext(input: ReportInput): ReportContext {
  const { core, atlas, place, words, language } = input;
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  const subjects = readSubjects(core, atlas, input.matches);
  const { cite, list } = citations(atlas.sources, words.sheet.titleUnknown, language);
  return {
    ...input,
    subjects: place.kind === "departement" ? subjects : byDepartement(subjects),
    ids: new Set(subjects.map(({ territory }) => territory.id)),
    labelled: subjects.map(({ territory }) => territory).filter(isLabelled),
    unknown: pick(input.unknown, territories),
    completions: input.completions ?? [],
    cite,
    citedSources: list,
    nameOf: (id) => territories.get(id)?.name ?? id,
  };
}

function readSubjects(core: Core, atlas: Atlas, ids: readonly string[]): readonly ReportSubject[] {
  return ids.flatMap((id) => {
    const head = buildSheetHead(core, id);
    const details = head && buildSheetDetails(core, atlas, head);
    return head && details ? { head, details, territory: head.territory } : [];
  });
}

/** By code of the first département; the order is else kept. */
function byDepartement(subjects: readonly ReportSubject[]): readonly ReportSubject[] {
  const code = ({ territory }: ReportSubject) => territory.departements[0] ?? "";
  return [...subjects].sort((a, b) => (code(a) === code(b) ? 0 : code(a) < code(b) ? -1 : 1));
}
