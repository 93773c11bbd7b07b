import { countOf } from "../format";
import type { data as fr } from "../fr/data";

export const data: typeof fr = {
  title: "How to read the atlas",
  intro:
    "The atlas gathers what public sources say about the Cités éducatives and the other alliances between schools and their partners. It says no more than they do, and shows what it does not know.",
  contents: "On this page",
  compiled: (date) => `Facts compiled on ${date}`,
  tally: {
    territories: "territories",
    partnerships: "partnerships",
    amounts: "published amounts",
    sources: "sources",
  },

  rules: "Definitions and limits",
  rule: {
    territory: {
      term: "Territory",
      text: "A neighbourhood or group of neighbourhoods that holds the “Cité éducative” label and, apart from them, the towns, académies and innovation territories that made an alliance. Académies are not counted among labelled territories.",
    },
    wave: {
      term: "Wave",
      text: "The year of the label. From 2019 to 2022 it is deduced from the rank in the official list of 17 August 2023, cross-checked region by region. Where local sources give another year, the sheet says so.",
    },
    unknown: {
      term: "Not recorded",
      text: "No source consulted says it. It is neither zero nor “no”. On the map, a hollow mark means nothing else.",
    },
    partnership: {
      term: "Partnership",
      text: "An agreement, project, training, call for projects or meeting that a source describes. Steps of the label (labelling, extension, split) are shown apart and not counted. An agreement of several territories counts once.",
    },
    grant: {
      term: "Comparable yearly grant",
      text: "The only amount that colours, sorts or filters the map: what the State pays a territory in a year, where the source gives a yearly amount, or a State envelope of several years divided by its years. Never the starter fund, an amount shared by several territories, or a sum over payers.",
    },
    addition: {
      term: "Amounts and totals",
      text: "Published amounts do not always add up: some restate one envelope, others contain each other. Each envelope is shown once. A total reads “at least… known for n territories of m”.",
    },
    residents: {
      term: "Residents",
      text: "Each figure keeps the perimeter of its source: priority neighbourhood, Cité éducative or commune. Two figures of different perimeters cannot be compared.",
    },
    place: {
      term: "Position",
      text: "The point of a territory is normally that of its commune, not of the neighbourhood. Several territories of one commune are moved apart to remain legible.",
    },
    qpv: {
      term: "Priority neighbourhoods",
      text: "Codes and names are those of the 2015 priority geography. Since 2024 the official perimeters carry other codes.",
    },
  },

  facts: "National facts",
  factsHelp: "A figure of the programme is never that of a territory. Nor is a national average.",
  inlineSource: "source",
  deduced: "deduced",
  factCount: (count) => countOf(count, "fact", "facts", "en"),

  disagreements: "Where sources disagree",
  disagreementsHelp:
    "The versions stand side by side, each with its date and source. The atlas silently chooses none.",

  collective: "Collective amounts",
  collectiveHelp: "Announced for several territories together or for all alike, they are attributed to none.",
  collectiveShared: "For several territories together",
  collectiveProgramme: "For each territory alike",
  collectiveFor: (count, text) => (count === 1 ? `${text} territory` : `${text} territories`),
  collectiveNone: "territories not detailed",

  questions: "Open questions",
  questionsHelp: "What the atlas looked for and did not find.",

  lists: "Published lists of names",
  listsHelp: "Each list holds at its date, as its source published it.",
  listNames: (count) => countOf(count, "name", "names", "en"),
  listDated: (date, isDay) => (isDay ? `on ${date}` : `in ${date}`),

  themes: "Themes",
  themesHelp: (themes, families) => `${themes} themes, in ${families} families.`,

  downloads: "Download the tables",
  downloadsHelp:
    "The tables are CSV files (UTF-8, commas) that open in a spreadsheet and are described by schemas. Free to reuse under Licence Ouverte 2.0, quoting the atlas and the source of each fact.",
  licence: "Licence Ouverte 2.0",
  format: { csv: "CSV", geojson: "GeoJSON", json: "JSON" },
  file: {
    territoires: "Territories, their label, wave and position",
    qpv: "Priority neighbourhoods of each territory",
    indicateurs: "Residents, young people and schools, with their perimeter",
    partenariats: "Agreements, trainings, projects and label steps",
    partenaires: "Partners and their other names",
    budgets: "Published amounts, their payer and what they contain",
    faits_programme: "National facts",
    desaccords: "Disagreements between sources",
    questions: "Open questions",
    listes: "Published lists of names",
    themes: "Themes and their definition",
    familles: "Theme families",
    academies: "The académie of each département",
    sources: "Sources quoted",
  },
  geojson: "Territories on the map, ready for mapping software",
  datapackage: "The description of all the tables",

  sources: "Sources",
  sourcesHelp: "Every source quoted by the atlas, by kind.",
  sourcesSearch: "Search for a source",
  sourcesFound: (count, found, all) =>
    count === 1 ? `${found} source of ${all}` : `${found} sources of ${all}`,
  sourcesNone: "No source matches.",

  credits: "Credits and licences",
  credit: {
    facts: {
      what: "Facts and tables",
      text: "Atlas des alliances éducatives, Licence Ouverte 2.0. Each fact quotes its source.",
    },
    code: { what: "Code", text: "MIT licence." },
    etalab: {
      what: "Communes, départements, regions",
      text: "Etalab, @etalab/decoupage-administratif, from the Code officiel géographique of Insee.",
    },
    geonames: { what: "Points of communes", text: "GeoNames, CC BY 4.0 licence." },
    naturalEarth: { what: "Outlines of départements", text: "Natural Earth, public domain." },
    font: {
      what: "Typeface",
      text: "Atkinson Hyperlegible Next, Braille Institute, SIL Open Font 1.1 licence.",
    },
    libraries: {
      what: "Libraries",
      text: "React, D3, Turf, MapLibre GL JS, MiniSearch, Downshift, Zustand, TanStack Virtual, TopoJSON: free licences MIT, ISC, BSD or Apache.",
    },
  },
  independent: "The atlas is an independent tool: it is not a site of the State.",
};
