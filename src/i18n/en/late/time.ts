import { countOf, formatNumber, plural } from "../../format";
import type { time as french } from "../../fr/late/time";

const number = (count: number) => formatNumber(count, "en");
const labels = (count: number) => countOf(count, "label", "labels", "en");
const agreements = (count: number) => countOf(count, "partnership", "partnerships", "en");
const lines = (count: number) => countOf(count, "budget line", "budget lines", "en");
const territories = (count: number) => countOf(count, "territory", "territories", "en");

/** Words of the time line, its brush and the rows of territories. */
export const time: typeof french = {
  // The time line and its table.
  title: "Labels, partnerships and amounts, year by year",
  region: "Time line",
  lanes: { labels: "Labels held", partenariats: "Partnerships", montants: "Budget lines" },
  laneHints: {
    labels: "in force at least one day of the year",
    partenariats: "running, or dated that year",
    montants: "that cover the year: a number of lines, not of euros",
  },
  noWave: "Wave not recorded",
  continued: "Begun before, end known",
  begun: "Begun in the year, end known",
  single: "One date known",
  spans: "Start and end known",
  singleLine: "One date",
  undated: "undated",
  undatedRow: "Undated",
  undatedShort: "n.d.",
  undatedLegend: "n.d.: undated, counted apart",
  yearColumn: "Year",
  totalColumn: (lane) => `${lane}: all`,
  laneColumn: (lane, series) => `${lane}: ${series}`,
  yearOnlyColumn: "Partnerships begun or dated, to the year alone",
  answerColumn: "Territories kept when the year is chosen",
  afterFacts: (year) => `${year} (after the date of the facts)`,

  // What a year holds.
  labelsIn: (count) => `${labels(count)} in force`,
  labelsOfWave: (count, wave) => `of ${wave}: ${number(count)}`,
  agreementsIn: (count) => `${agreements(count)} running or dated that year`,
  agreementParts: (begun, single, continued) =>
    `of which ${number(begun)} with start and end, ${number(single)} with one date, ${number(continued)} from before`,
  yearOnly: (count) => `${number(count)} to the year alone, month unknown`,
  budgetsIn: (count) => lines(count),
  answersIn: (count) => `this year chosen: ${territories(count)}`,
  chooseYear: (year) => `Choose ${year}`,

  // How it counts.
  sample: (current, replaced) => {
    const start = `${territories(current)} of the result, the period filter apart`;
    if (replaced === 0) return `${start}.`;
    return `${start}, and ${labels(replaced)} replaced since, counted in ${plural(replaced, "its", "their", "en")} time.`;
  },
  noneAnswers: "No territory matches the other filters: there is nothing to place in time.",
  noteOwnFilter:
    "The time line applies every filter but the period, to show what another choice of years would give.",
  noteRecordFilters:
    "Only partnerships that match the filters of theme, partner and type count; labels and amounts are those of the territories kept.",
  noteLabels:
    "A label counts in each year it is in force. In the year it is replaced, its successors count in its stead: a place is never counted twice.",
  noteAgreements:
    "A partnership with one known date counts in that year alone: no source says that it went on.",
  noteBudgets:
    "Amounts are not added up: the time line counts published lines. One may restate another; an announcement of the whole programme counts once.",
  withoutLabel: (count) =>
    `Without a label, hence outside the bars of labels: ${territories(count)} of the result.`,
  undatedNote: (agreementCount, lineCount) =>
    `Undated, hence outside the years and the period filter: ${agreements(agreementCount)} and ${lines(lineCount)}.`,
  presumed: (date) => `Dashed, after ${date}, the date of the facts: labels with no published end.`,

  // The brush and the player.
  years: "Years of the time line",
  hint: "Clicking a year chooses it, dragging chooses a period. With the keyboard: arrows go from one year to the next, Enter chooses it.",
  firstYear: "First year",
  lastYear: "Last year",
  chosen: (first, last) => (first === last ? `Year ${first}` : `From ${first} to ${last}`),
  isWhole: (first, last) => `Every year, from ${first} to ${last}`,
  since: (first) => `Since ${first}`,
  until: (last) => `Until ${last}`,
  outside: (years, first, last) => `${years}: outside the time line, which goes from ${first} to ${last}`,
  move: "Drag to move the period",
  whole: "Whole period",
  play: "Play",
  pause: "Hold",
  previous: "Previous year",
  next: "Next year",
  openFull: "Full size, with the territories",

  // The map beside.
  mapTitle: "The map follows the time line",
  mapLabel: (status) => `Map of the territories kept: ${status}`,
  mapColours: (indicator) => `Colours: ${indicator}`,

  // The rows of territories.
  rows: "Territories and their dates",
  rowsTitle: "Each territory at its dates",
  rowsSample: (count, unknown, dated, undated) =>
    [
      territories(count),
      ...(unknown === 0 ? [] : [`${number(unknown)} not recorded for the filters`]),
      `${number(dated)} ${plural(dated, "dated partnership or amount", "dated partnerships and amounts", "en")}`,
      `${number(undated)} undated`,
    ].join(", "),
  rowsCaption: "Labels, partnerships and amounts of each territory, with their dates",
  tooManyTitle: "Each territory at its dates",
  tooMany: (count, most) =>
    `${count} territories: too many for a row each. Filter (a region, a theme, a partner…): up to ${most} territories, each has its row, with its label, its partnerships and its amounts at their dates.`,
  unknownUndrawn: (count, most) =>
    `${countOf(count, "territory not recorded for the filters has", "territories not recorded for the filters have", "en")} no row: with those that match, there would be more than ${most}.`,
  noneAnswer: "No territory matches the filters.",
  successionTitle: "When one label becomes several",
  successionSample: (count) =>
    `${countOf(count, "known succession", "known successions", "en")} among the territories of the result`,
  succession: (before, dates, names, count) =>
    `${before}: one joint label (${dates}), then ${count === 2 ? "two" : number(count)} labels, ${names}. Before, the place counts once, under its joint label; since, each successor counts for itself.`,
  splitOn: (count, date) =>
    count === 2 ? `becomes two labels (${date})` : `becomes ${number(count)} labels (${date})`,
  contextNote:
    "Lighter, “outside the result”: the other side of a succession, shown so that it can be read whole.",
  notePrecision:
    "A date known to the year alone covers the whole year, lighter; a month covers the month. Nothing is placed more finely than its source.",
  noteNothingAdded: "Amounts are drawn side by side, never added up: one may restate another.",
  noteProgramme:
    "Amounts announced for every territory of the programme are not drawn: they belong to no territory in particular.",
  role: { match: "yes", unknown: "not recorded for the filters", context: "outside the result" },
  noLabel: "without a label",
  undatedLabel: "label without a known date",
  labelBar: (wave) => `Label held, ${wave.charAt(0).toLowerCase()}${wave.slice(1)}`,
  openEnd: "no known end",
  ended: "ended",
  inferred: "date deduced, not read as such in a source",
  colon: ": ",
  kind: {
    label: "Label held",
    event: "Step of the label",
    partnership: "Partnership",
    amount: "Amount",
  },
  tone: {
    plain: "amount of one year, or a year",
    spread: "envelope for several years together",
    unsaid: "a year or for the whole period, the source does not say",
  },
  rowLegend: {
    open: "Label, no known end",
    event: "Step of the label",
    partnership: "Partnership",
    imprecise: "Date to the year or the month",
    plain: "Amount of one year, or a year",
    spread: "Envelope over several years",
    unsaid: "Amount: a year or in all, not said",
    inferred: "Date deduced",
  },
  column: {
    territory: "Territory",
    kind: "Kind",
    title: "Heading",
    start: "Start",
    end: "End",
    inferred: "Dates deduced",
    amount: "Amount",
    tone: "What the amount covers",
    role: "In the result",
  },
};
