import type { Atlas, Commune, Core, CoreTerritory, Partner, Partnership, Theme } from "../domain/facts";
import { isPartnership } from "../domain/facts";
import { comparePartialDates, yearOf } from "../domain/partialDate";
import { frenchOrder } from "./frenchOrder";

/** One row of `partenariats` with its ids resolved. */
export interface TimelineEntry {
  readonly row: Partnership;
  /** `false` for an event of the label. */
  readonly isPartnership: boolean;
  readonly partners: readonly Partner[];
  readonly themes: readonly Theme[];
  readonly places: readonly Commune[];
  /** The other territories of the same row. */
  readonly others: readonly CoreTerritory[];
}

export interface TimelineYear {
  /** `null` gathers the undated rows. */
  readonly year: number | null;
  readonly entries: readonly TimelineEntry[];
}

/** Keeps the items of `ids` that `items` holds, in the order of `ids`. */
export function pick<T>(ids: readonly string[], items: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => {
    const item = items.get(id);
    return item === undefined ? [] : [item];
  });
}

/** Partnerships and label events of one territory by year, as `timelineOf` orders them. */
export function buildTimeline(core: Core, atlas: Atlas, territoryId: string): readonly TimelineYear[] {
  const rows = atlas.partnerships.filter((row) => row.territories.includes(territoryId));
  return timelineOf(core, atlas, rows, territoryId);
}

/**
 * Rows of `partenariats` by year, oldest first, undated last. A row that begins before it has an end
 * stays at its beginning: the timeline tells when things were made.
 *
 * @param told territory that is not named again among those of its rows; `null`: all are
 */
export function timelineOf(
  core: Core,
  atlas: Atlas,
  rows: readonly Partnership[],
  told: string | null,
): readonly TimelineYear[] {
  const partners = new Map(core.partners.map((partner) => [partner.id, partner]));
  const themes = new Map(core.themes.map((theme) => [theme.id, theme]));
  const communes = new Map([...atlas.places, ...core.communes].map((commune) => [commune.code, commune]));
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  const byTitle = frenchOrder();
  const entries = rows
    .map((row) => ({
      row,
      isPartnership: isPartnership(row),
      partners: pick(row.partners, partners),
      themes: pick(row.themes, themes),
      places: pick(row.places, communes),
      others: pick(
        row.territories.filter((id) => id !== told),
        territories,
      ),
    }))
    .sort((a, b) => comparePartialDates(dateOf(a.row), dateOf(b.row)) || byTitle(a.row.title, b.row.title));
  const years = new Map<number | null, TimelineEntry[]>();
  for (const entry of entries) {
    const date = dateOf(entry.row);
    const year = date === null ? null : yearOf(date);
    const inYear = years.get(year);
    if (inYear) inYear.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].map(([year, inYear]) => ({ year, entries: inYear }));
}

function dateOf(row: Partnership) {
  return row.start ?? row.end;
}
