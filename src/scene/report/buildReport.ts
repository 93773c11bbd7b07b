import { formatFactsDate } from "../../i18n/format";
import { placeName } from "./placeName";
import { type ReportContext, type ReportInput, reportContext } from "./reportContext";
import type { ReportDocument, ReportSection } from "./reportDocument";
import { actorsSection } from "./sections/actorsSection";
import { apartSection } from "./sections/apartSection";
import { completedSection } from "./sections/completedSection";
import { moneySection } from "./sections/moneySection";
import { partnershipsSection } from "./sections/partnershipsSection";
import { qpvSection } from "./sections/qpvSection";
import { otherFilters, summarySection } from "./sections/summarySection";
import { territoriesSection } from "./sections/territoriesSection";
import { unknownSection } from "./sections/unknownSection";

export type { ReportInput } from "./reportContext";

/**
 * The coverage report of a place. It holds exactly the territories of `matches`, whatever the filters;
 * the filters choose territories, and all that is known of these is told. Nothing here is published by
 * the atlas that its tables do not say: `completions` have a section of their own.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = reportContext(input);
  const { core, place, subjects, words, language } = context;
  const { report } = words;
  const name = placeName(place, words);
  const date = formatFactsDate(core.factsDate, language);
  const filtered = otherFilters(context);
  // Sections number the documents that they cite as they are made: in the order in which they are read.
  const sections: readonly (ReportSection | null)[] = [
    summarySection(context),
    mapSection(context, name),
    ...(subjects.length === 0 ? [] : factSections(context)),
    apartSection(context),
    ...(subjects.length === 0 ? [] : [unknownSection(context)]),
    completedSection(context),
  ];
  return {
    title: report.title(name),
    subtitle: report.subtitle(subjects.length, date, filtered),
    runningHead: report.runningHead(name, date),
    fileStem: `${report.fileStem}-${place.kind}-${place.id}`.toLowerCase(),
    sections: [...sections.filter((section) => section !== null), ...sourcesSection(context)],
  };
}

function mapSection({ subjects, words: { report } }: ReportContext, name: string): ReportSection {
  return {
    id: "carte",
    heading: report.section.map,
    blocks: [{ kind: "map", label: report.mapLabel(subjects.length, name) }],
  };
}

function factSections(context: ReportContext): readonly ReportSection[] {
  return [territoriesSection, qpvSection, moneySection, partnershipsSection, actorsSection].map((section) =>
    section(context),
  );
}

/** The last, since it lists what all the others have cited. */
function sourcesSection({ citedSources, words: { report } }: ReportContext): readonly ReportSection[] {
  const sources = citedSources();
  if (sources.length === 0) return [];
  return [{ id: "sources", heading: report.section.sources, blocks: [{ kind: "sources", sources }] }];
}
