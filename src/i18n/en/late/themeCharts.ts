import type { Grain } from "../../../domain/viewState";
import { countOf, plural } from "../../format";
import type { themeCharts as french } from "../../fr/late/themeCharts";
import { territories } from "../nouns";

const grain: Record<Grain, string> = {
  departement: "Département",
  region: "Region",
  territoire: "Territory",
};

const by: Record<Grain, string> = {
  departement: "by département",
  region: "by region",
  territoire: "by territory",
};

const partnerships = (count: number) => countOf(count, "partnership", "partnerships", "en");

const known = (count: number, of: number) =>
  `At least one theme is known for ${territories(count)} out of ${of}.`;

const matrix: typeof french.matrix = {
  title: (where, count, of) => `Themes recorded ${by[where]}: known for ${territories(count)} out of ${of}`,
  caption: (where) => `Number of territories where each theme is recorded, ${by[where]}`,
  label: (where) => `Themes recorded ${by[where]}`,
  keyboard:
    "Arrows go from one cell to the next, Enter filters on this theme and this place, or opens the sheet.",
  empty: (count) =>
    plural(
      count,
      `${count} column has no recorded theme: it is filled with dots.`,
      `${count} columns have no recorded theme: they are filled with dots.`,
      "en",
    ),
  noneKnown: "No theme is recorded for the territories of this view.",
  grain: "One column per",
  order: "Order of columns",
  orderName: { nombre: "Best documented first", code: "Official codes" },
  territories: "Territories",
  knownColumn: "With at least one known theme",
  all: "All (distinct territories)",
  total: (count, of) => `${count} out of ${of}`,
  knownRow: "With a known theme",
  allRow: "Out of all",
  family: (theme, family, count) => `${theme} (family ${family}), ${territories(count)} in all`,
  column: (place, count, of) => `${place}, themes known for ${territories(count)} out of ${of}`,
  cell: (place, theme, count) => `${place}, ${theme}: ${territories(count)}`,
  notRecorded: (place, theme) => `${place}, ${theme}: not recorded`,
  unknown: (place) => `${place}: unknown`,
  filterBoth: "Enter or click: filter on this theme and place",
  filterPlace: "Enter or click: filter on this place",
  filterTheme: "Enter or click: filter on this theme",
  openSheet: "Enter or click: open the sheet",
  knownHere: (count, of) => `Themes known for ${territories(count)} out of ${of}`,
  recordedIn: (count) => `Recorded in ${territories(count)}`,
  recordedHere: "Recorded",
  keyRecorded: "number of territories where the theme is recorded",
  keyEmpty: "not recorded, while other themes are",
  keyUnknown: "no recorded theme",
  notes: {
    recorded:
      "A theme is recorded for a territory when the territory declares it, or when one of its partnerships bears it. An empty cell means “not recorded”: it does not prove that nothing is done there.",
    straddling:
      "A territory that lies in several départements or regions counts in each, and once only in the whole.",
    filtered:
      "A filter is about partnerships: only the themes that are declared and those of the partnerships that match it are counted.",
  },
};

const maps: typeof french.maps = {
  title: (count, of) =>
    `Where each family of themes is recorded: themes known for ${territories(count)} out of ${of}`,
  caption: "Territories of the view, by family of themes",
  one: (family, present, of) =>
    `${family}: recorded in ${territories(present)}, out of ${of} with a known theme`,
  count: (present, of) => `${present} out of ${of}`,
  present: "Family recorded",
  other: "Only other themes recorded",
  unknown: "No recorded theme",
  unknownForFilters: "Unknown for the filters (counted apart)",
  notes: {
    several: "A territory often has several themes: it may be present on several maps.",
    asMap:
      "Like the main map, these show every theme recorded for each territory, whatever the filters on partnerships.",
  },
};

const pairs: typeof french.pairs = {
  title: {
    territoire: "Themes recorded together in one territory",
    partenariat: "Themes brought together in one partnership",
  },
  titleOf: (title, first, second) => `${title}: first “${first}” and “${second}”`,
  sample: {
    territoire: known,
    partenariat: (count, of) =>
      `At least one theme is known for ${partnerships(count)} out of ${of}, among those that match the filters.`,
  },
  several: {
    territoire: (count) => `${territories(count)} ${plural(count, "has", "have", "en")} at least two.`,
    partenariat: (count) => `${partnerships(count)} ${plural(count, "bears", "bear", "en")} at least two.`,
  },
  caption: "Pairs of themes, from the most to the least frequent",
  basis: "Together in",
  basisName: { territoire: "one territory", partenariat: "one partnership" },
  second: "Other theme",
  both: { territoire: "Territories with both", partenariat: "Partnerships with both" },
  either: { territoire: "Territories with either", partenariat: "Partnerships with either" },
  name: (first, second) => `${first} + ${second}`,
  said: {
    territoire: (both, either) =>
      `${territories(both)} ${plural(both, "has", "have", "en")} both, out of ${either} with either`,
    partenariat: (both, either) =>
      `${partnerships(both)} ${plural(both, "bears", "bear", "en")} both, out of ${either} with either`,
  },
  axis: { territoire: "Number of territories", partenariat: "Number of partnerships" },
  keyBoth: "both themes",
  keyEither: "either of them",
  label: "Most frequent pairs of themes",
  drawn: (count, of) =>
    count === of
      ? "Every pair is drawn."
      : `The ${count} most frequent pairs are drawn, the table gives all ${of}.`,
  choose: "Enter or click: read their names",
  count: (both, either) => `${both} out of ${either}`,
  where: (first, second, counts) => `“${first}” and “${second}”: ${counts}`,
  close: "Close this list",
  filterEither: "Filter on either",
  filterOne: (theme) => `Filter on “${theme}”`,
  none: {
    territoire: "No territory of this view has two recorded themes: there is no pair to count.",
    partenariat: "No partnership of this view bears two themes: there is no pair to count.",
  },
  notes: {
    count:
      "Two widely recorded themes are found together more often than two rare ones: this chart counts, it explains nothing.",
    filter:
      "The “Theme” filter keeps the territories with any of the chosen themes, never only those with both.",
  },
};

const missing: typeof french.missing = {
  title: (name, count) =>
    `${name}: ${countOf(count, "theme recorded", "themes recorded", "en")} for similar territories and not here`,
  titleUnknown: (name) => `${name}: no recorded theme, but similar territories have some`,
  titleChoose: "Themes not recorded here, recorded for similar territories",
  caption: (name) => `Themes recorded for territories similar to ${name}, and not recorded here`,
  sample: (count) =>
    count === 0
      ? "No territory is compared."
      : plural(
          count,
          "Compared with the most similar territory with a known theme.",
          `Compared with the ${count} most similar territories with a known theme.`,
          "en",
        ),
  ownUnknown:
    "No theme is recorded for this territory: nothing says that these are missing here. This is what is recorded for similar ones.",
  own: (list) => `Recorded here: ${list}.`,
  choose: "Choose a territory to compare it with those that resemble it.",
  chooseLabel: "Territory",
  choosePlaceholder: "Choose a territory…",
  noSimilar:
    "Too little is known of this territory (wave, size, themes) to find similar ones whose themes are known.",
  nothing: "Every theme recorded for similar territories is recorded here too.",
  label: (name) => `${name}: themes not recorded here, recorded for similar territories`,
  countOf: (count, of) => `${count} out of ${of}`,
  has: (list) => `Not recorded here, recorded there: ${list}`,
  row: (theme, count, of) =>
    `${theme}: not recorded here, recorded for ${countOf(count, "similar territory", "similar territories", "en")} out of ${of}`,
  theme: "Theme not recorded here",
  count: "Similar territories where it is recorded",
  of: "Out of",
  names: "Which",
  similarHeading: "The similar territories, and why",
  highlight: "Enter or click: filter on this theme",
  notes: {
    similar:
      "Similar: same wave, same class of size (when both are known), themes recorded in common; only those with at least one known theme are kept.",
    notAbsent: "“Not recorded here” means that no source seen says so, not that nothing is done.",
    whole: "This comparison is about everything that is recorded, whatever the filters.",
  },
};

/** Words of the charts about themes. */
export const themeCharts: typeof french = {
  grain,
  known,
  theme: "Theme",
  family: "Family",
  unknownForFilters: (count) =>
    plural(
      count,
      `${territories(count)}, unknown for the chosen filters, is not counted here.`,
      `${territories(count)}, unknown for the chosen filters, are not counted here.`,
      "en",
    ),
  matrix,
  maps,
  pairs,
  missing,
};
