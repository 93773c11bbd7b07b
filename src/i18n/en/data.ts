import { countOf } from "../format";
import type { data as fr } from "../fr/data";

export const data: typeof fr = {
  title: "About the data",
  intro:
    "The atlas gathers what public sources say about the Cités éducatives and the other alliances between schools and their partners. It says no more than they do, and shows what it does not know.",
  contents: "On this page",
  compiled: (date) => `Facts compiled on ${date}`,
  tally: {
    territories: "territories, académies and replaced labels included",
    partnerships: "partnerships",
    amounts: "published amounts",
    sources: "sources",
  },

  completeness: {
    title: "What the atlas knows, and what it does not",
    help: "For each kind of fact: for how many the atlas knows it, of how many. The rest is not recorded, which means neither zero nor “no”.",
    fact: "Fact",
    known: "Known for",
    share: "Share known",
    of: (known, total) => `${known} of ${total}`,
    percent: (percent) => `${percent}%`,
    nothing: "not applicable",
    group: {
      labels: "“Cité éducative” labels, replaced ones included",
      territories: "All territories of the atlas",
      partnerships: "Partnerships",
      amounts: "Published amounts",
      sources: "Sources quoted",
    },
    row: {
      wave: "Labelling wave, read or inferred",
      start: "Date of the label, at least its year",
      startDay: "Date of the label, to the day",
      quartiers: "Names of the neighbourhoods",
      qpv: "Codes of the priority neighbourhoods",
      leadCollege: "Lead collège",
      young: "Number of young people, or of pupils only",
      schools: "Number of schools",
      grant: "Comparable yearly grant",
      residents: "Number of residents (académies apart)",
      position: "Position of the neighbourhood itself (académies apart)",
      themes: "At least one theme",
      partnerships: "At least one partnership",
      amount: "At least one amount of the territory’s own",
      date: "Date of the partnership",
      partners: "Partners",
      partnershipThemes: "Themes",
      payer: "Payer",
      period: "Period",
      annuality: "Yearly or in all: the source says it",
      status: "Announced, voted or paid: the source says it",
      address: "Address where it can be read",
      sourceDate: "Date of publication",
    },
  },

  method: {
    title: "How the facts are gathered",
    item: {
      compile: {
        term: "Read and write down",
        text: "Each fact comes from a public page or a founding document, read and then written in a table with its source. Where a table has not kept the source, the atlas says “source not recorded”. The atlas makes up no figure; those that it computes say so.",
      },
      inferred: {
        term: "Infer, and say so",
        text: "When a date, a partner or a payer is concluded from a source that does not spell it out, the “deduit” column of the table names it and the atlas shows “inferred”.",
      },
      matching: {
        term: "Recognise the same actors",
        text: "An actor written in several ways has one identifier; its other names serve the search. An agreement of several territories is one row, counted once.",
      },
      waves: {
        term: "Establish the waves",
        text: "The official list of 17 August 2023 puts 208 names in three alphabetical blocks of 79, 46 and 83 names: the block gives the year, cross-checked region by region. A few ranks of 2021, mostly overseas, remain doubtful. The last wave comes from local sources and an incomplete list.",
      },
      qpv: {
        term: "Attach the priority neighbourhoods",
        text: "The link between the codes of 2015 and the territories was rebuilt from a damaged file. It is right in the eighteen cases where it could be checked.",
      },
      grant: {
        term: "Compute the comparable grant",
        text: "Only rows of a single territory that the State alone pays count: a grant or an agreement. A yearly amount is taken as it is; an envelope whose two years are known is divided by their number. A yearly amount comes before an envelope, then the latest period.",
      },
      position: {
        term: "Place the points",
        text: "The point is that of the commune (GeoNames), the middle of several communes or of an arrondissement and, for a few territories, the middle of the neighbourhood’s perimeter. The sheet says which.",
      },
    },
  },

  doubts: {
    title: "Facts to take with care",
    help: "What the tables themselves flag as inferred, approximate or contradicted. The list is computed, nothing in it is chosen.",
    concludedWaves: (count, total) =>
      `The year of the wave is concluded, rather than read as such, for ${count} labels of ${total}. Each sheet says how.`,
    contradictedWaves: "Waves that local sources give otherwise",
    bothYears: (ours, theirs) => `${ours} in the atlas, ${theirs} in local sources`,
    yearOnly: "Labels of which only the year is known",
    inferredPartnerships: "Partnerships and steps of the label inferred in part",
    inferredAmounts: "Amounts inferred in part",
    deducedFacts: "Inferred national facts",
    approximateAmounts: "Amounts given as approximate",
    approximateFigures: "Figures given as approximate",
    coarsePositions: "Points set in the middle of several communes",
    unsourcedThemes: "Declared themes without a recorded source",
    unknownPayers: "Amounts whose payer is not recorded",
    inferredColumns: (columns) => `inferred: ${columns}`,
  },
  column: {
    type: "kind",
    debut: "start date",
    fin: "end date",
    territoires: "territories",
    partenaires: "partners",
    themes: "themes",
    public: "audience",
    lieux: "places",
    resume: "summary",
    montant_eur: "amount",
    approximation: "degree of approximation",
    nature: "nature of the amount",
    annuel: "yearly or in all",
    financeurs: "payer",
    statut: "status",
    inclus_dans: "link with another row",
  },

  cite: {
    title: "Cite the atlas",
    help: "Cite too the source of each fact that you reuse: it stands beside it.",
    name: "Atlas des alliances éducatives (France)",
    sentence: (date, address) =>
      `Atlas des alliances éducatives${address === null ? "" : ` (${address})`}, data compiled on ${date}, Licence Ouverte 2.0.`,
    inText: "In a text",
    bibtex: "For a bibliography (BibTeX)",
    copy: "Copy",
    copied: "Copied.",
    copyFailed: "The copy could not be made: select the text.",
  },

  words: {
    title: "Words explained",
    help: "The difficult words, each in one plain sentence. A word underlined with dots leads to its explanation.",
    show: "Show all the words",
  },
  report: {
    title: "Report an error",
    help: "A mistake, a wrong figure, a missing fact? Each territory sheet also has its “Report” link.",
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
      text: "The only amount that colours, sorts or filters the map: what the State announces or pays to a territory in a year, where the source gives a yearly amount, or a State envelope of several years divided by its years. Never the starter fund, an amount shared by several territories, or a sum over payers.",
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
      text: "Atlas des alliances éducatives, Licence Ouverte 2.0. Each fact quotes its source, when it is known.",
    },
    code: { what: "Code", text: "MIT licence." },
    etalab: {
      what: "Communes, départements, regions",
      text: "Etalab, @etalab/decoupage-administratif, MIT licence, from the Code officiel géographique of Insee.",
    },
    geonames: { what: "Points of communes", text: "GeoNames, CC BY 4.0 licence." },
    naturalEarth: { what: "Outlines of départements", text: "Natural Earth, public domain." },
    font: {
      what: "Typeface",
      text: "Atkinson Hyperlegible Next, Braille Institute, SIL Open Font 1.1 licence.",
    },
    libraries: {
      what: "Libraries",
      text: "React, D3, Turf, MapLibre GL JS, MiniSearch, Downshift, Radix Slider, Zustand, TanStack Virtual, TopoJSON, docx, write-excel-file, fflate: free licences MIT, ISC, BSD or Apache.",
    },
  },
  independent: "The atlas is an independent tool: it is not a site of the State.",
};
