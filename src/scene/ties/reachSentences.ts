import type { Core, Partner, Partnership } from "../../domain/facts";
import { isPartnership } from "../../domain/facts";
import { yearOf } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatNumber } from "../../i18n/format";
import type { LateMessages } from "../../i18n/messages";
import { tellFew } from "./nameTies";

/** Themes told, the most frequent first. */
const THEMES = 3;

/** What is known of the reach of a partner within a result. */
export interface Reach {
  /** Ids of the matching territories of its partnerships. */
  readonly territories: readonly string[];
  /** INSEE codes. */
  readonly departements: readonly string[];
  readonly partnerships: number;
  /** First and last year of those that are dated; `null` when none is. */
  readonly years: readonly [first: number, last: number] | null;
  readonly undated: number;
  /** Theme ids by number of partnerships, greatest first. */
  readonly themes: readonly (readonly [id: string, count: number])[];
  readonly withoutTheme: number;
  /** Territories of its partnerships, filtered or not, that are not counted above. */
  readonly elsewhere: number;
  /** Partnerships that a remark ties to their territories, since the source does not name them all. */
  readonly inferred: readonly { readonly title: string; readonly note: string }[];
}

/**
 * @param rows the partnerships of the result that this partner signs
 * @param matches ids of the matching territories
 */
export function reachOf(
  partner: Partner,
  rows: readonly Partnership[],
  matches: ReadonlySet<string>,
  core: Core,
): Reach {
  const met = new Set(rows.flatMap(({ territories }) => territories));
  const reached = core.territories.filter(({ id }) => met.has(id) && matches.has(id));
  const ids = new Set(reached.map(({ id }) => id));
  const everywhere = core.partnerships.filter(
    (row) => isPartnership(row) && row.partners.includes(partner.id),
  );
  const others = new Set(everywhere.flatMap(({ territories }) => territories).filter((id) => !ids.has(id)));
  const years = rows.flatMap(({ start, end }) => [start, end].flatMap((date) => (date ? yearOf(date) : [])));
  const themes = new Map<string, number>();
  for (const row of rows) for (const id of row.themes) themes.set(id, (themes.get(id) ?? 0) + 1);
  return {
    territories: [...ids],
    departements: [...new Set(reached.flatMap(({ departements }) => departements))],
    partnerships: rows.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    undated: rows.filter(({ start, end }) => start === null && end === null).length,
    themes: [...themes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    withoutTheme: rows.filter((row) => row.themes.length === 0).length,
    elsewhere: others.size,
    inferred: rows.flatMap(({ inferred, title, notes }) =>
      inferred.includes("territoires") && notes !== null ? [{ title, note: notes }] : [],
    ),
  };
}

/** The reach of a partner in one to four sentences. Partnerships are not territories: both are counted. */
export function reachSentences(
  { name }: Partner,
  reach: Reach,
  core: Core,
  { ties: words }: Pick<LateMessages, "ties">,
  language: Language,
): readonly string[] {
  const elsewhere = reach.elsewhere === 0 ? [] : [words.elsewhere(name, reach.elsewhere)];
  if (reach.territories.length === 0) return [words.reachNone(name), ...elsewhere];
  const labels = new Map(core.themes.map(({ id, label }) => [id, label]));
  const themes = reach.themes.map(
    ([id, count]) => `${labels.get(id) ?? id} (${formatNumber(count, language)})`,
  );
  const dates = words.dates(reach.years === null ? null : periodOf(reach.years), reach.undated);
  const { territories, departements, partnerships, withoutTheme } = reach;
  return [
    words.reach(name, territories.length, departements.length, partnerships, dates),
    ...(territories.length === 1 && reach.elsewhere === 0
      ? [words.alone(name), ...reach.inferred.map(({ title, note }) => words.noted(title, note))]
      : []),
    ...(themes.length === 0 ? [] : [words.themes(tellFew(themes, THEMES, words.name.more, language))]),
    ...(withoutTheme === 0 ? [] : [words.themesUnknown(withoutTheme)]),
    ...elsewhere,
  ];
}

const periodOf = ([first, last]: readonly [number, number]) =>
  first === last ? String(first) : `${first}–${last}`;
