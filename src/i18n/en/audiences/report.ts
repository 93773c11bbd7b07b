import type { QpvGeography } from "../../../domain/vocabulary";
import { countOf, formatNumber } from "../../format";
import type { report as french } from "../../fr/audiences/report";
import { territories } from "../nouns";

const number = (value: number) => formatNumber(value, "en");

const q = (text: string) => `“${text}”`;
const perhaps = (text: string | null) => (text === null ? "." : `; did you mean ${q(text)}?`);
const rows = (count: number) => countOf(count, "row", "rows", "en");
type PlaceKind = "departement" | "region" | "academie";
const ofPlace: Record<PlaceKind, string> = {
  departement: "of the département",
  region: "of the region",
  academie: "of the académie",
};

const residentsLeftOut = (count: number) =>
  `${countOf(count, "figure left out", "figures left out", "en")}, not being about the neighbourhoods alone`;

export const report: typeof french = {
  named: (name: string, code: string) => `${name} (${code})`,
  regionNamed: (name: string) => `${name} region`,
  academieNamed: (name: string) => `académie of ${name}`,
  title: (place: string) => `Coverage report: ${place}`,
  subtitle: (count: number, date: string, filters: string | null) => {
    const told = `${territories(count)}, facts compiled on ${date}`;
    return filters === null ? told : `${told}, with other filters (${filters})`;
  },
  runningHead: (place: string, date: string) =>
    `Atlas des alliances éducatives — ${place} — facts of ${date}`,
  fileStem: "report",
  filter: (facet: string, value: string) => `${facet}: ${value}`,
  join: (first: string, second: string) => `${first}; ${second}`,
  knownFor: (known: number, total: number) =>
    total === 0
      ? "not applicable: no labelled territory"
      : `known for ${number(known)} of ${territories(total)}`,

  section: {
    summary: "Key points",
    map: "Map",
    territories: "Territories and waves",
    qpvs: "Priority neighbourhoods concerned",
    money: "Published amounts",
    partnerships: "Partnerships and themes",
    actors: "Actors",
    apart: "Apart, not counted above",
    unknown: "What is not recorded",
    completed: "Facts completed on this computer",
    sources: "Sources",
  },

  /** Of a place where the atlas has no territory, whatever the filters. */
  introNone: (date: string) =>
    `No territory of the atlas is in this place, as of ${date}. The sources read name neither a Cité éducative there, nor an alliance of one of its communes.`,
  intro: (counted: string, date: string) =>
    counted === ""
      ? `No territory of this place answers the filters (facts compiled on ${date}).`
      : `This report is about ${counted}, from the public sources gathered by ${date}.`,
  filtered: (filters: string) =>
    `Filters other than the place are on (${filters}): this report only shows the territories that answer them. Of these territories, all that is known is here, including what does not answer the filters.`,
  lists: (date: string) =>
    `The atlas has found no complete official list after August 2023: a territory labelled since may be missing. “Not recorded” means that no source seen by ${date} says it; it is neither zero nor “no”.`,
  figure: {
    labelled: "Labelled territories",
    labelledScope: (others: number) =>
      others === 0
        ? "label of cité éducative"
        : `${countOf(others, "other territory, without the label, is", "other territories, without the label, are", "en")} in the report too`,
    waves: "Waves of labelling",
    ofWave: (count: string, wave: number) => `${count} in ${wave}`,
    qpvs: "Priority neighbourhoods tied",
    ofGeography: (count: string, geography: QpvGeography) => `${count} (${geography} geography)`,
    residents: "Residents of the neighbourhoods covered",
    residentsScope: (known: number, leftOut: number) => {
      const told =
        known === 1
          ? "published figure"
          : "sum of the published figures, of years that differ or are not recorded";
      return leftOut === 0 ? told : `${told}; ${residentsLeftOut(leftOut)}`;
    },
    residentsLeftOut,
    residentsShared: "some territories have a neighbourhood in common: its residents would be counted twice",
    notAdded: "not added up",
    grant: "Comparable yearly State grant",
    perYear: (amount: string) => `${amount} a year`,
    grantRange: (min: string, max: string) => `from ${min} to ${max} a year`,
    grantScope: "years may differ, hence no sum and no mean",
    grantYear: (year: number) => `Yearly State grants in ${year}`,
    atLeast: (amount: string) => `at least ${amount}`,
    grantYearScope: "the year that most grants cover whole",
    partnerships: "Recorded partnerships",
    partners: (count: number) => `with ${countOf(count, "recorded actor", "recorded actors", "en")}`,
    themes: "Themes",
    academies: "Alliances at the scale of an académie",
    academiesScope: (names: string) => `${names}; counted apart`,
  },
  qpvTotalUnknown: (kind: PlaceKind) => `total ${ofPlace[kind]}: not recorded`,

  caption: {
    territories: "Territories, label and priority neighbourhoods",
    known: "Residents, grant, partnerships and themes of each territory",
    qpvs: "Priority neighbourhoods tied to a territory of the report",
    ownAmounts: "Amounts published for one territory alone, one a row",
    shared: "Amounts for several territories together, not divided",
    programme: "Amounts that the programme announces for each alike",
    themes: "Partnerships by theme",
    partnerships: (count: number) => countOf(count, "recorded partnership", "recorded partnerships", "en"),
    actors: (count: number) => countOf(count, "recorded actor", "recorded actors", "en"),
    academies: "Alliances at the scale of the académie",
    missingFacts: "Known facts and missing facts",
    unknowns: "Missing facts of each territory",
    completed: "Completed facts, not published by the atlas",
  },
  column: {
    territory: "Territory",
    territories: "Territories",
    departement: "Département",
    type: "Type",
    wave: "Wave",
    label: "Label or existence",
    communes: "Communes",
    qpvCount: (geography: QpvGeography) => `QPV (${geography} geography)`,
    residents: "Residents",
    perimeter: "Who is counted, year",
    grant: "Comparable yearly grant",
    grantMethod: "How it is established",
    partnerships: "Recorded partnerships",
    themes: "Themes",
    sources: "Sources",
    qpvName: "Priority neighbourhood",
    qpvCode: "Official code",
    geography: "Geography",
    amount: "Amount",
    annuality: "A year or in all",
    nature: "Nature",
    purpose: "Purpose",
    purposeAndRemarks: "Purpose and remarks",
    forWhom: "For whom",
    payer: "Payer",
    period: "Period",
    status: "Status",
    theme: "Theme",
    family: "Family",
    declaring: "Territories known to declare it",
    title: "Partnership",
    partnershipType: "Type",
    partners: "Partners",
    actor: "Actor",
    actorNature: "Nature",
    fact: "Fact",
    known: "Territories where it is known",
    missing: "Territories where it is missing",
    missingFacts: "Facts not recorded",
    value: "Value",
    completedSource: "Source given",
    comment: "Comment",
  },
  note: {
    waves:
      "For many territories, the year of the wave is inferred from the rank in the official list of August 2023: the sheet of each says how.",
    qpvs: "Distinct official codes, geography by geography: two geographies do not add up. Without a known code, the number is not recorded.",
    noGeography: (geography: QpvGeography) =>
      `No code of the ${geography} geography is recorded for these territories.`,
    partnershipSources:
      "The sources of partnerships and of their themes, and what is inferred of them, are in the table of partnerships.",
    inferredActors: (count: number) =>
      `In ${countOf(count, "partnership", "partnerships", "en")}, at least one actor is inferred, not named by the source: the table of partnerships marks it.`,
    qpvShared: "A neighbourhood of several territories has one row only.",
    grant:
      "Comparable grant: an amount of the State alone that the source states as yearly, or an envelope divided by its years. Years differ between territories.",
    residents:
      "Numbers of residents do not all count the same thing: they compare only within one perimeter.",
    shared: "An amount for several is never divided among its territories, and is added to no other.",
    programme: "A national rule is not a territory’s own budget: local payments are not verified.",
    themes: "A partnership of two themes counts in both: rows do not add up.",
  },
  none: {
    qpvs: "No code of a priority neighbourhood is recorded for these territories.",
    ownAmount: (count: number, names: string) =>
      `No amount of its own is published for ${territories(count)}; this is not zero: ${names}.`,
    partnerships: "No partnership is recorded for these territories; this does not mean that there is none.",
    actors: "No actor is named by the sources seen.",
    academies: "No alliance at this scale is recorded.",
    unknown: "Nothing is missing among the facts that the atlas follows.",
  },
  qpvTotal: (kind: PlaceKind) =>
    `Total number of priority neighbourhoods ${ofPlace[kind]}: not recorded. The official perimeters are not imported: the share covered cannot be told.`,
  grantTotal: (total: string) => `Comparable yearly grant of the labelled territories: ${total}.`,
  ofProgramme: "part of what the programme announces to each alike",
  programmeFor: (count: string) => `National rule: announced alike for ${count} territories.`,
  ofWhichHere: (names: string) => `In this report: ${names}.`,
  unsaid: "not said",
  themeUnknown: "Theme not recorded",
  othersOutside: (count: number, text: string) =>
    count === 1 ? "and 1 other outside the report" : `and ${text} others outside the report`,
  academiesApart: (names: string) =>
    `At the scale of an académie that covers all or part of the place (${names}): these alliances are not those of one territory.`,
  endedApart: "Ended labels, replaced by others:",
  endedLabel: (name: string, wave: number | null, end: string | null, next: string) =>
    `${name}${wave === null ? "" : `, ${wave} wave`}, ended${end === null ? "" : ` (${end})`}, replaced by ${next}`,
  unknownForFilters: (count: number) =>
    count === 1
      ? "One territory is not recorded for a filtered fact: it is not counted."
      : `${number(count)} territories are not recorded for a filtered fact: they are not counted.`,
  mapLabel: (count: number, place: string) => `${territories(count)} on the map, ${place}`,

  fact: {
    wave: "Wave of labelling",
    start: "Date of the label",
    quartiers: "Names of the neighbourhoods",
    qpv: "Codes of the priority neighbourhoods",
    residents: "Residents",
    young: "Young people, or pupils only",
    schools: "Primary, lower and upper secondary schools",
    leadCollege: "Lead collège",
    partnerships: "Partnerships",
    themes: "Themes",
    budget: "Amount of the territory’s own",
    grant: "Comparable yearly grant",
    payer: "Payer of an amount",
  },
  completedHelp:
    "These facts were filled in here, with the source given. The atlas has neither verified nor published them: they enter no map and no total.",
  completedFact: {
    vague: "Wave of labelling",
    debut: "Date of the label",
    quartiers: "Names of the neighbourhoods",
    code_qpv: "Codes of the priority neighbourhoods",
    habitants: "Residents",
    jeunes: "Young people",
    ecoles: "Number of primary schools",
    colleges: "Number of lower secondary schools",
    lycees: "Number of upper secondary schools",
    college_chef_de_file: "Lead collège",
    partenariat: "Partnership",
    themes_declares: "Themes",
    montant_eur: "Amount of the territory’s own",
    dotation_annuelle_eur: "Yearly State grant",
    financeur: "Payer of an amount",
  },

  contents: "Contents of the report",
  source: (number: string) => `Source no. ${number}`,
  print: "Print",
  changePlace: "Change place",
  filteredHead: "Filters other than the place are on.",
  removeFilters: "Remove these filters",
  mapFailed: "The outlines of the map could not be loaded. The territories are in the tables.",
  mapNote:
    "A point mostly stands at the commune: it is not the perimeter of the neighbourhood. Shape doubles colour.",
  academieNote: "Of the académie, only the départements where a territory is listed are drawn as its own.",
  keyEntry: (name: string, count: number) => `${name} (${number(count)})`,
  /** The ways on from a place without territory. */
  nothing: {
    nearest: "The nearest labelled territories",
    nearestHelp:
      "Distances as the crow flies from the middle of the département: they are approximate. The point of a territory is usually that of its commune.",
    nearestNone: (kilometres: number) =>
      `No labelled territory within ${number(kilometres)} km of the middle of the département.`,
    regionReport: (name: string) => `See the report of the région ${name}`,
  },
  chooser: {
    title: "Coverage report",
    intro:
      "A report is about one place: a département, a region or an académie. It can be printed and downloaded.",
    several: "Several places are filtered, and a report is about one: choose which.",
    kinds: "Go to",
    search: "Search for a place, by name or code",
    found: (count: number) => countOf(count, "place found", "places found", "en"),
    none: "No place of this name.",
    count: (count: number, isFiltered: boolean) =>
      count > 0 ? territories(count) : isFiltered ? "none with these filters" : "none listed",
    kind: { departement: "By département", region: "Regions", academie: "By académie" },
  },

  checklist: {
    title: "Complete what is missing",
    help: (count: number) =>
      `${countOf(count, "fact is missing", "facts are missing", "en")} here. Download the list, fill in the columns “valeur” and “source_titre” in a spreadsheet, save it as CSV, then import it: your additions complete this report, on this computer only, until the page is closed.`,
    download: "List of missing facts (CSV)",
    fileStem: "missing-facts",
    fileNote:
      "Fill in “valeur” and “source_titre” (or “source_url”); leave rows without an answer empty. Several items: separate them with |",
    import: "Import the completed file",
    drop: "or drop it here",
    reading: "Reading the file…",
    failed: "The file could not be read.",
    accepted: (count: number) => `${countOf(count, "fact accepted", "facts accepted", "en")}.`,
    elsewhere: (count: number) =>
      count === 1
        ? "1 is about a territory outside this report: it will be in its own."
        : `${number(count)} are about territories outside this report: they will be in theirs.`,
    leftEmpty: (count: number) => `${rows(count)} without a value, left aside.`,
    refused: (count: number) => `${rows(count)} to correct:`,
    otherFile: "This file is not the list of missing facts: nothing was imported.",
    columnName: q,
    otherFileColumns: (columns: string) =>
      `Its first line has no column ${columns}. Download the list above, fill it in without changing its first line, then import it.`,
    clear: "Remove the completed facts",
    problem: (line: number, column: string | null, reason: string) =>
      column === null ? `Row ${line}: ${reason}` : `Row ${line}, column ${q(column)}: ${reason}`,
    more: (count: number) => `and ${countOf(count, "other", "others", "en")}`,
  },
  payerOf: (amount: string, period: string) => `Payer of the amount of ${amount} (${period})`,
  expected: {
    vague: "year of labelling, for instance 2022",
    debut: "date, for instance 2022-01-29 or 29/01/2022",
    quartiers: "names of the neighbourhoods, separated by |",
    code_qpv: "official codes, for instance QP038001, separated by |",
    habitants: "whole number; give the year, and who is counted in “commentaire”",
    jeunes: "whole number; give the year, and who is counted in “commentaire”",
    ecoles: "whole number",
    colleges: "whole number",
    lycees: "whole number",
    college_chef_de_file: "name of the collège",
    partenariat: "title of the partnership; give its period, and with whom in “commentaire”",
    themes_declares: "names of themes of the atlas, separated by |",
    montant_eur: "euros, for instance 250000; give the period, and what for in “commentaire”",
    dotation_annuelle_eur: "euros a year paid by the State, for instance 250000; give the period",
    financeur: "name of who pays",
  },
  reason: {
    empty: "the file is empty.",
    tooLarge: (most: string) => `the file exceeds ${most} bytes: it is not the list of missing facts.`,
    missingColumn: "it is missing. The first row must bear the names of the columns of the list downloaded.",
    quotes: "a straight quote is out of place. Put the cell between quotes, and double those inside it.",
    tooManyCells: (found: number, expected: number) =>
      `${found} cells, ${expected} expected. A cell that holds the separator must be between straight quotes.`,
    garbled: (found: string) => `letters are damaged in ${q(found)}. Save the file as UTF-8 CSV.`,
    unknownTerritory: (found: string, near: string | null) =>
      `unknown territory ${q(found)}${perhaps(near)} The identifier is that of the list downloaded.`,
    unknownColumn: (found: string, near: string | null) =>
      `unknown fact ${q(found)}${perhaps(near)} Leave this column as the list gives it.`,
    alreadyKnown: (fact: string) =>
      `the atlas already knows this fact (${fact}) for this territory, or it does not apply to it.`,
    badValue: (found: string, expected: string) => `${q(found)} has not the expected form: ${expected}.`,
    otherDepartement: (found: string, expected: string) =>
      `the neighbourhood ${q(found)} is not of the département of the territory (${expected}).`,
    unknownTheme: (found: string, near: string | null) =>
      `unknown theme ${q(found)}${perhaps(near)} Write the name of a theme of the atlas.`,
    noSource: "a value without a source is not accepted. Give the title of the document, or its address.",
    badUrl: (found: string) => `badly written address ${q(found)}, https://… is expected.`,
    badDate: (found: string) =>
      `badly written date ${q(found)}, for instance 2024, 2024-03 or 05/03/2024 is expected.`,
    repeated: (line: number) => `this fact is already given on row ${line}.`,
  },
};
