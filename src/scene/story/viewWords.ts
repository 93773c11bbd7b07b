import type { Core } from "../../domain/facts";
import { LONGEST_STORY_TITLE } from "../../domain/story";
import type { Language, ViewState } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import { describeFilters, type FilterWords } from "../describeFilters";

type ViewWords = Pick<AudienceWords, "filters" | "legend" | "map" | "summary" | "vocab" | "story">;

export interface ViewContext {
  readonly core: Core;
  readonly words: ViewWords;
  readonly language: Language;
}

/** Filters told in a title; the others are counted. */
const MOST_IN_TITLE = 3;

/** A place says what it is by its name. */
const PLACES: ReadonlySet<FilterWords["facet"]> = new Set(["region", "departement", "academie", "lieu"]);

/**
 * A title for a page that shows this view, never longer than a title may be: the subject, then the place or
 * the filters (`Dotation annuelle de l’État — Isère, vague 2019`).
 */
export function viewTitle(view: ViewState, context: ViewContext): string {
  const { core, words, language } = context;
  const said = words.story.view;
  const filters = describeFilters(view.filters, core, words, language).map((filter) =>
    PLACES.has(filter.facet) ? filter.value : words.summary.filter[filter.facet](filter.value),
  );
  const rest = filters.length - MOST_IN_TITLE;
  const shown = rest > 1 ? [...filters.slice(0, MOST_IN_TITLE), said.moreFilters(rest)] : filters;
  const isNarrow = view.territory !== null || view.compared.length > 0 || view.view === "donnees";
  const where = shown.length > 0 ? shown.join(said.nameJoin) : isNarrow ? null : said.wholeCountry;
  return clip([subjectOf(view, context), ...(where === null ? [] : [where])].join(said.titleJoin));
}

/** What a page shows, in a few words: view, what colours it, filters, what is open beside it. */
export function viewSummary(view: ViewState, figure: string | null, context: ViewContext): readonly string[] {
  const { core, words, language } = context;
  const said = words.story.view;
  const parts: string[] = [kindOf(view, context)];
  if (figure !== null) parts.push(said.figure);
  if (view.view === "carte" && view.camera !== null) parts.push(said.close);
  for (const { facet, value } of describeFilters(view.filters, core, words, language))
    parts.push(words.summary.filter[facet](value));
  if (!view.showUnknown) parts.push(said.hidden);
  if (view.timeline) parts.push(said.timeline);
  if (view.territory !== null) parts.push(said.sheet(nameOf(view.territory, core)));
  if (view.compared.length > 0) parts.push(comparison(view, context));
  return parts;
}

/** What is looked at, the filters apart. */
function subjectOf(view: ViewState, context: ViewContext): string {
  const said = context.words.story.view;
  if (view.territory !== null) return nameOf(view.territory, context.core);
  if (view.compared.length > 0) return comparison(view, context);
  switch (view.view) {
    case "carte":
      return colouredBy(view, context);
    case "graphiques":
      return said.chart[view.chart];
    case "tableau":
    case "rapport":
    case "quartier":
    case "donnees":
      return said.title[view.view];
    default:
      return view.view satisfies never;
  }
}

function kindOf(view: ViewState, context: ViewContext): string {
  const said = context.words.story.view;
  if (view.view === "carte") return said.map(colouredBy(view, context));
  if (view.view === "graphiques") return said.chartOf(said.chart[view.chart]);
  return said.title[view.view];
}

function colouredBy(view: ViewState, { core, words }: ViewContext): string {
  if (view.indicator !== "theme") return words.vocab.indicator[view.indicator];
  const family = core.families.find(({ id }) => id === view.family) ?? core.families[0];
  return family === undefined ? words.vocab.indicator.theme : words.story.view.family(family.label);
}

function comparison(view: ViewState, { core, words }: ViewContext): string {
  const said = words.story.view;
  return said.compare(view.compared.map((id) => nameOf(id, core)).join(said.nameJoin));
}

function nameOf(id: string, core: Core): string {
  return core.territories.find((territory) => territory.id === id)?.name ?? id;
}

/** The title of a chart as that of a page. */
export function titleOfFigure(title: string): string {
  return clip(title.trim());
}

function clip(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_STORY_TITLE
    ? title
    : `${characters.slice(0, LONGEST_STORY_TITLE - 1).join("")}…`;
}
