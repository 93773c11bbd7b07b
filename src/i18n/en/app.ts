import type { app as fr } from "../fr/app";
import { territories } from "./nouns";

export const app: typeof fr = {
  name: "Atlas of educational alliances",
  tagline: "Which neighbourhoods, with whom, on which themes, with what money",
  skip: "Skip to content",
  views: "Views",
  view: { carte: "Map", tableau: "Table", graphiques: "Charts", donnees: "Data" },
  timeline: "Timeline",
  compare: "Compare",
  share: "Share",
  shareCopied: "Link copied",
  shareFailed: (url) => `Could not copy; here is the link: ${url}`,
  filtersToggle: (active) => (active === 0 ? "Filters" : `Filters (${active})`),
  language: "Language",
  languageName: { fr: "Français", en: "English" },
  colorTheme: "Appearance",
  colorThemeName: { auto: "As the system", clair: "Light", sombre: "Dark", contraste: "High contrast" },
  settings: "Display",
  listEmpty: "No territory matches these filters.",
  unknownHeading: (count) => `${territories(count)} unknown for these filters`,
  hideUnknown: "hide",
  showUnknown: "show",
  relax: (label, count) => `Remove “${label}”: ${territories(count)}`,
  relaxIntro: "To find results again:",
  relaxNone: "No single filter is enough to remove: reset the filters.",
  notice: {
    "unknown-parameter": (param, value) =>
      `The parameter “${param}=${value}” is unknown to this version and was ignored.`,
    malformed: (param, value) => `The value “${value}” of “${param}” is malformed and was ignored.`,
    "too-many": (param: string, value: string) => `Too many values for “${param}”: “${value}” was ignored.`,
    "unknown-value": (param, value) =>
      `The value “${value}” of “${param}” does not exist in the data and was ignored.`,
  },
  dismiss: "Dismiss the notice",
  loading: "Loading the data…",
  loadFailed: "The data could not be loaded. Check the connection, then try again.",
  partFailed: "This part of the page could not be loaded. Check the connection, then try again.",
  noScript:
    "Without JavaScript, search and filters do not answer: the map, the list and the sheets still read.",
  allTerritories: "All territories",
  retry: "Try again",
  summary: "Summary of the view",
  status: "Number of territories",
  readingNotes: "Definition and caveats",
  seeOnMap: "See on the map of the atlas",
  pageDescription: (name) =>
    `${name}: label, partnerships, themes, amounts and sources recorded by the Atlas of educational alliances.`,
  factsDate: (date) => `Data compiled on ${date}`,
  footer: "MIT code, Licence Ouverte 2.0 data. Independent tool, not a State website.",
};
