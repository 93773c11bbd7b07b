import type { PlaceGrain } from "../../../domain/viewState";
import { countOf, formatNumber } from "../../format";
import type { coverage as french } from "../../fr/late/coverage";

const number = (count: number) => formatNumber(count, "en");
const labelled = (count: number) => countOf(count, "labelled territory", "labelled territories", "en");
const places = (count: number, grain: PlaceGrain) =>
  grain === "region"
    ? countOf(count, "région", "régions", "en")
    : countOf(count, "département", "départements", "en");
const eachPlace = (grain: PlaceGrain) => (grain === "region" ? "région" : "département");
const somePlaces = (grain: PlaceGrain) => (grain === "region" ? "régions" : "départements");
const territories = (count: number) => countOf(count, "territory", "territories", "en");

/** Words of the coverage: where labelled territories are, and where none is listed. */
export const coverage: typeof french = {
  title: (grain) => `Labelled territories by ${eachPlace(grain)}`,
  definition: (grain) =>
    `Number of labelled territories in each ${eachPlace(grain)}, among those that match the filters. Without a filter: those whose label is current.`,
  completeness: (where) => `At least one labelled territory in ${where}`,
  placeCount: places,
  outOf: (some, total, grain) => `${number(some)} of ${places(total, grain)}`,
  collectivities: (count, names) =>
    `${count === 1 ? "one collectivity" : `${number(count)} collectivities`} (${names})`,
  andCollectivities: (where, collectivities) => `${where}, and ${collectivities}`,
  classLabel: (from, to) => {
    if (to === null) return `${from} territories or more`;
    if (from === to) return territories(from);
    return to === from + 1 ? `${from} or ${to} territories` : `${from} to ${to} territories`;
  },
  noneListed: (date) => `None in the lists recorded on ${date}`,
  noneAnswers: "None matches the filters",
  unknownForFilters: "Hatched: not recorded for the filters",
  notes: {
    counts: (grain) => `Beside each class: its number of ${somePlaces(grain)}.`,
    filtered: "The chosen filters apply: this is not the whole coverage.",
    none: (date) =>
      `The atlas has found no complete official list after August 2023: a territory labelled since may be missing. Facts recorded on ${date}.`,
    straddling: (grain) =>
      `A territory that straddles counts in every ${eachPlace(grain)} where it is: numbers do not add up.`,
    hatched: "Hatching: no known territory matches the filters, but at least one is not recorded for them.",
    collectivities: (names) =>
      `Overseas collectivity, neither département nor région, hence counted apart: ${names}.`,
    undrawn: (names) => `Without an outline in the atlas, hence not drawn: ${names}.`,
  },
  zoneName: (name, code) => `${name} [${code}]`,
  zone: (name, facts) => `${name}: ${facts}`,
  join: "; ",
  labelled,
  labelledAnswer: (count) => `${labelled(count)} ${count === 1 ? "matches" : "match"} the filters`,
  zoneNone: (date) => `no labelled territory in the lists recorded on ${date}`,
  zoneNoneAnswers: "no labelled territory matches the filters",
  zoneUnknown: (count) => `not recorded for ${number(count)}`,
  grantsKnown: (known, count) => `yearly grant known for ${number(known)} of ${number(count)}`,
  partnershipsKnown: (known, count) => `partnership known for ${number(known)} of ${number(count)}`,

  grain: "Count by",
  grainName: { departement: "Département", region: "Région" },
  intro: (count, unknown) => {
    const start = `${labelled(count)} counted here: those of the result, without académies nor territories without a label.`;
    return unknown === 0
      ? start
      : `${start} ${number(unknown)} more ${unknown === 1 ? "is" : "are"} not recorded for the filters.`;
  },
  sort: "Sort by",
  sortBy: { value: "number", name: "name", code: "INSEE code" },
  placeColumn: (grain) => (grain === "region" ? "Région" : "Département"),
  codeColumn: "INSEE code",
  regionColumn: "Région",
  labelledColumn: "Recorded labelled territories",
  unknownColumn: "Not recorded for the filters",
  countTitle: (where, isMany) =>
    `${where} ${isMany ? "have" : "has"} at least one labelled territory of the result`,
  countUnknown: "Part of a bar filled with dots: territories not recorded for the filters, counted apart.",
  countSample: (count, date) => `${labelled(count)} of the result, lists recorded on ${date}.`,
  countNote: (grain) =>
    `One bar for each ${eachPlace(grain)} with at least one territory; the départements with none are named below. Choosing a bar filters the atlas.`,
  countBar: (name, count) => `${name}: ${labelled(count)}`,
  others: (count) => `Show the ${number(count)} others`,
  empty: "No labelled territory matches the filters: nothing to count.",
  known: "What is known",
  fact: { grant: "Yearly grant", partnership: "Partnership" },
  factTitle: {
    grant: (known, total) => `Comparable yearly grant known for ${number(known)} of ${territories(total)}`,
    partnership: (known, total) => `Partnership known for ${number(known)} of ${territories(total)}`,
  },
  factNote: {
    grant:
      "Amount of the State alone that the source calls yearly, or an envelope divided by its years. A territory may have other amounts, to be read in its sheet.",
    partnership: "Partnership: at least one recorded partnership, events of the label left out.",
  },
  knownSample: (total) =>
    `Out of ${labelled(total)} of the result; the rest of each bar, filled with dots, is not recorded.`,
  knownBar: (name, known, total) => `${name}: known for ${number(known)} of ${number(total)}`,
  knownColumn: { grant: "Known yearly grant", partnership: "Known partnership" },
  unknownShare: "Not recorded",
  ofTotal: (known, total) => `${number(known)} of ${number(total)}`,
  residentsTitle: (figure, approximate) =>
    approximate === 0
      ? `At least ${figure} residents in covered neighbourhoods`
      : `About ${figure} known residents in covered neighbourhoods (${countOf(approximate, "figure is", "figures are", "en")} approximate)`,
  residentsNoTitle: "Residents of covered neighbourhoods: not recorded",
  residentsSample: (known, total) =>
    `Known for ${number(known)} of ${territories(total)}: the sum counts these alone.`,
  residentsNote:
    "Only residents of neighbourhoods are added, as each source counts them; years differ, and some figures are orders of magnitude.",
  residentsLeftOut: (names) => `Left out, because their figure counts a whole commune: ${names}.`,
  residentsUnsure: (names) =>
    `Left out, because nothing says that their figure counts the residents of their neighbourhoods: ${names}.`,
  residentsBar: (name, figure, known, total) =>
    `${name}: ${figure} residents of neighbourhoods, known for ${number(known)} of ${territories(total)}`,
  residentsNone: (where) => `Not recorded for ${where}, to be read in the table.`,
  residentsColumn: "Residents of neighbourhoods, sum of the known figures",
  approximateColumn: "Of which figures said to be “about”",
  knownFor: "Known for",
  qpvTitle: (count) =>
    `${countOf(count, "official priority neighbourhood", "official priority neighbourhoods", "en")} tied to a territory`,
  qpvSample: (known, total) =>
    `Official codes known for ${number(known)} of ${territories(total)}. Total of neighbourhoods not recorded: official perimeters are not imported, so the share covered cannot be told.`,
  qpvRateSample: (covered, total, geography) =>
    `${number(covered)} neighbourhoods covered of ${number(total)} (${geography} geography).`,
  qpvNote: (geography) =>
    `Distinct codes of the ${geography} geography: a neighbourhood of two territories counts once. Two geographies do not add up.`,
  qpvBar: (name, count, known, total) =>
    `${name}: ${countOf(count, "priority neighbourhood", "priority neighbourhoods", "en")}, codes known for ${number(known)} of ${territories(total)}`,
  qpvColumn: (geography) => `Priority neighbourhoods (${geography} geography)`,
  qpvTotalColumn: "Total of neighbourhoods",
  qpvUncoveredColumn: "Neighbourhoods not covered",
  unit: { territories: "territories", residents: "residents", qpvs: "neighbourhoods" },

  noneTitle: (count) => `${places(count, "departement")} without a recorded labelled territory`,
  noneHelp: (date) =>
    `None in the lists recorded on ${date}. Straight-line distances, from the centre of the département to the point of the nearest labelled territory, whatever the filters.`,
  noneEmpty: "Each département has at least one territory.",
  nearest: () => "nearest:",
  outlinesFailed: "Outlines could not be loaded: distances are not computed.",
  aroundTitle: (place) => `Labelled territories nearest to ${place}`,
  aroundHelp: (place, standIn) =>
    standIn === null
      ? `Straight-line distances, from the point of ${place} to the point of each territory, whatever the filters.`
      : `The position of ${place} is not recorded: straight-line distances from the point of the territory “${standIn}”, which is part of it or holds it, whatever the filters.`,
  aroundUnknown: (place) => `The position of ${place} is not recorded: distances cannot be told.`,
  nationalTitle: "What national sources say",
  nationalHelp:
    "These figures do not come from the atlas and do not always contradict each other: their dates and perimeters differ.",
  opposedTitle: "Figures that do not agree",
};
