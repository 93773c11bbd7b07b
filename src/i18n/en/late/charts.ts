import { countOf } from "../../format";
import type { charts as french } from "../../fr/late/charts";

/** Words of every chart: its twin, its files, its paper. */
export const charts: typeof french = {
  showTable: "See as a table",
  showDrawing: "See the chart",
  sources: (count) => countOf(count, "source", "sources", "en"),
  mostCited: (count) => `The ${count} that this chart cites most:`,
  otherSources: (count) =>
    `And ${countOf(count, "other document, cited", "other documents, cited", "en")} in the sheets of the territories and in the Data view.`,
  allSources: "See all sources",
  present: "Add to the story",
  sourcesLine: (names, others) =>
    others === 0
      ? `Sources: ${names}.`
      : `Sources: ${names} and ${countOf(others, "other document", "other documents", "en")}.`,
  sourceJoin: "; ",
  exportFailed: "The file could not be made.",
  filters: (list) => `Filters: ${list}`,
  filter: (label, value) => `${label}: ${value}`,
  filterJoin: "; ",
  noFilter: "No filter",
};
