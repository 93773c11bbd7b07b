import { fail, succeed } from "../dataset/outcome";
import type { Filters, ListFacet } from "../domain/filters";
import {
  BASEMAPS,
  CHARTS,
  COLOR_THEMES,
  DEFAULT_VIEW_STATE,
  GRAINS,
  INDICATORS,
  LANGUAGES,
  LONGEST_PACKED,
  MOST_COMPARED,
  TIE_MODES,
  VIEWS,
  type ViewState,
} from "../domain/viewState";
import { PARTNER_NATURES, PARTNERSHIP_TYPES, TERRITORY_TYPES } from "../domain/vocabulary";
import type { KnownValues } from "./knownValues";
import {
  type DropReason,
  formatCamera,
  formatRange,
  formatSort,
  type Read,
  readCamera,
  readChoice,
  readCommune,
  readId,
  readRange,
  readSort,
} from "./urlValues";

/** Longest free text that a link carries. */
export const LONGEST_QUERY = 200;
/** More than the départements and collectivities there are. */
const MOST_OPTIONS = 120;

interface Refusal {
  readonly value: string;
  readonly reason: DropReason;
}

/** One parameter of the URL: how it is read into the view, and written from it. */
export interface UrlParameter {
  readonly name: string;
  /** The view with this parameter applied, and what of it was refused. */
  readonly read: (
    text: string,
    view: ViewState,
    known: KnownValues | undefined,
  ) => { readonly view: ViewState; readonly refused: readonly Refusal[] };
  /** The text of the parameter; `null` when the view holds its default. */
  readonly write: (view: ViewState) => string | null;
}

/**
 * Every parameter (CONTRACT, "URL"), in the order in which links write them. What is not here is dropped
 * with a notice, so a parameter of a later version is told rather than half obeyed.
 */
export const URL_PARAMETERS: readonly UrlParameter[] = [
  property("vue", "view", (text) => readChoice(text, VIEWS), String),
  property("graphique", "chart", (text) => readChoice(text, CHARTS), String),
  property("maille", "grain", (text) => readChoice(text, GRAINS), String),
  property("indicateur", "indicator", (text) => readChoice(text, INDICATORS), String),
  property("famille", "family", (text, known) => readId(text, known?.families), String),
  options("type", (text) => readChoice(text, TERRITORY_TYPES)),
  options("vague", readWave),
  options("region", (text, known) => readId(text, known?.regions)),
  options("departement", (text, known) => readId(text, known?.departements)),
  options("academie", (text, known) => readId(text, known?.academies)),
  place(),
  options("theme", (text, known) => readId(text, known?.themes)),
  options("partenaire", (text, known) => readId(text, known?.partners)),
  options("nature", (text) => readChoice(text, PARTNER_NATURES)),
  // A `label` row is an event of the territory, never a partnership: no type to filter on.
  options("genre", (text) =>
    readChoice(
      text,
      PARTNERSHIP_TYPES.filter((type) => type !== "label"),
    ),
  ),
  filter("budget", (text) => readRange(text, { from: 1, to: 12 }), formatRange),
  filter("periode", (text) => readRange(text, { from: 4, to: 4 }), formatRange),
  property("inconnus", "showUnknown", readShowUnknown, (shown) => (shown ? "avec" : "sans")),
  filter("q", readText, (text) => text || null),
  property("tri", "sort", readSort, formatSort),
  property("liens", "ties", (text) => readChoice(text, TIE_MODES), String),
  property("frise", "timeline", readYes, () => "oui"),
  compared(),
  property("territoire", "territory", (text, known) => readId(text, known?.territories), String),
  property("carte", "camera", readCamera, formatCamera),
  property("fond", "basemap", (text) => readChoice(text, BASEMAPS), String),
  property("lang", "language", (text) => readChoice(text, LANGUAGES), String),
  property("theme-couleur", "colorTheme", (text) => readChoice(text, COLOR_THEMES), String),
  property("recit", "story", readStory, String),
  property("page", "page", readPage, String),
  property("orateur", "speaker", readYes, () => "oui"),
];

type Reader<T> = (text: string, known: KnownValues | undefined, view: ViewState) => Read<T>;

/** A parameter that is one property of the view; the default is not written. */
function property<Key extends Exclude<keyof ViewState, "filters">>(
  name: string,
  key: Key,
  reader: Reader<NonNullable<ViewState[Key]>>,
  format: (value: NonNullable<ViewState[Key]>) => string,
): UrlParameter {
  return {
    name,
    read: (text, view, known) =>
      taken(text, view, reader(text, known, view), (value) => ({ ...view, [key]: value })),
    write: ({ [key]: value }) =>
      value === DEFAULT_VIEW_STATE[key] || value === null || value === undefined ? null : format(value),
  };
}

/** A filter that holds one value. */
function filter<Name extends Exclude<keyof Filters, ListFacet>>(
  name: Name,
  reader: Reader<Filters[Name]>,
  format: (value: Filters[Name]) => string | null,
): UrlParameter {
  return {
    name,
    read: (text, view, known) =>
      taken(text, view, reader(text, known, view), (value) => withFilter(view, { [name]: value })),
    write: ({ filters }) => format(filters[name]),
  };
}

/** A facet: alternatives separated by commas, each kept or refused on its own. */
function options<Facet extends ListFacet>(name: Facet, reader: Reader<Filters[Facet][number]>): UrlParameter {
  return {
    name,
    read: (text, view, known) => {
      const { kept, refused } = readList(text, MOST_OPTIONS, (value) => reader(value, known, view));
      return { view: withFilter(view, { [name]: kept }), refused };
    },
    write: ({ filters }) => filters[name].join(",") || null,
  };
}

/**
 * The commune filtered on. My neighbourhood answers for any commune of France, which its own index
 * knows; elsewhere a commune that no territory touches is refused.
 */
function place(): UrlParameter {
  return filter(
    "lieu",
    (text, known, view) => (view.view === "quartier" ? readCommune(text) : readId(text, known?.communes)),
    (code) => code,
  );
}

/** The territories compared side by side, in the order they were chosen. */
function compared(): UrlParameter {
  return {
    name: "comparer",
    read: (text, view, known) => {
      const { kept, refused } = readList(text, MOST_COMPARED, (value) => readId(value, known?.territories));
      return { view: { ...view, compared: kept }, refused };
    },
    write: (view) => view.compared.join(",") || null,
  };
}

/** Values separated by commas, each kept once or refused on its own; those kept past `most` are refused together. */
function readList<T>(
  text: string,
  most: number,
  reader: (value: string) => Read<T>,
): { readonly kept: readonly T[]; readonly refused: readonly Refusal[] } {
  const kept = new Set<T>();
  const refused: Refusal[] = [];
  const values = text.split(",");
  const surplus = values.slice(MOST_OPTIONS);
  for (const value of values.slice(0, MOST_OPTIONS)) {
    const read = reader(value);
    if (!read.ok) refused.push({ value, reason: read.failure });
    else if (kept.size < most || kept.has(read.value)) kept.add(read.value);
    else surplus.push(value);
  }
  if (surplus.length > 0) refused.push({ value: surplus.join(","), reason: "too-many" });
  return { kept: [...kept], refused };
}

function taken<T>(
  text: string,
  view: ViewState,
  read: Read<T>,
  apply: (value: T) => ViewState,
): { readonly view: ViewState; readonly refused: readonly Refusal[] } {
  return read.ok
    ? { view: apply(read.value), refused: [] }
    : { view, refused: [{ value: text, reason: read.failure }] };
}

function withFilter(view: ViewState, changes: Partial<Filters>): ViewState {
  return { ...view, filters: { ...view.filters, ...changes } };
}

function readWave(text: string, known: KnownValues | undefined): Read<number> {
  if (!/^\d{4}$/.test(text)) return fail("malformed");
  if (known && !known.waves.has(text)) return fail("unknown-value");
  return succeed(Number(text));
}

function readShowUnknown(text: string): Read<boolean> {
  const read = readChoice(text, ["avec", "sans"]);
  return read.ok ? succeed(read.value === "avec") : read;
}

function readYes(text: string): Read<boolean> {
  const read = readChoice(text, ["oui", "non"]);
  return read.ok ? succeed(read.value === "oui") : read;
}

/** The id of a story, or a whole one packed by `scene/story/packStory` (a point, then base64url). */
function readStory(text: string): Read<string> {
  return text.length <= LONGEST_PACKED && /^(?:[a-z][0-9a-z-]*|\.[\w-]+)$/.test(text)
    ? succeed(text)
    : fail("malformed");
}

function readPage(text: string): Read<number> {
  return /^[1-9]\d?$/.test(text) ? succeed(Number(text)) : fail("malformed");
}

function readText(text: string): Read<string> {
  return text.length <= LONGEST_QUERY ? succeed(text) : fail("malformed");
}
