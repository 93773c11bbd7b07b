import type {
  Atlas,
  Core,
  CoreTerritory,
  Partner,
  Partnership,
  Theme,
  ThemeFamily,
} from "../../domain/facts";
import { isPartnership } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { pick } from "../sheetTimeline";

/** Something that is, or was, done in a territory. */
export interface Action {
  readonly row: Partnership;
  readonly partners: readonly Partner[];
  readonly themes: readonly Theme[];
  /** How many other territories the same action is for. */
  readonly others: number;
  readonly timing: Timing;
}

/** Whether it goes on at the date of the facts. `unsure`: no source says when it ends. */
type Timing = "running" | "over" | "unsure";

/** The actions of one family of themes. `null`: those whose theme is not recorded. */
export interface ActionGroup {
  readonly family: ThemeFamily | null;
  readonly actions: readonly Action[];
}

/**
 * The recorded partnerships of a territory by family of themes, in the order of the families. An action
 * of several families is told once, under the first of them, with all its themes on it: repeated, it
 * would read as several. What goes on comes first, then what may, then the past; the latest first.
 */
export function actionGroups(core: Core, atlas: Atlas, territory: CoreTerritory): readonly ActionGroup[] {
  const partners = new Map(core.partners.map((partner) => [partner.id, partner]));
  const themes = new Map(core.themes.map((theme) => [theme.id, theme]));
  const actions = atlas.partnerships
    .filter((row) => isPartnership(row) && row.territories.includes(territory.id))
    .map((row) => ({
      row,
      partners: pick(row.partners, partners),
      themes: pick(row.themes, themes),
      others: row.territories.length - 1,
      timing: timingOf(row, core.factsDate),
    }))
    .sort(livelyFirst);
  return [...core.families, null].flatMap((family) => {
    const inFamily = actions.filter((action) => firstFamily(core, action) === (family?.id ?? null));
    return inFamily.length === 0 ? [] : [{ family, actions: inFamily }];
  });
}

function firstFamily(core: Core, { themes }: Action): string | null {
  return core.families.find(({ id }) => themes.some(({ family }) => family === id))?.id ?? null;
}

/** A year or a month is over when it has ended, not when it begins. */
function timingOf({ end }: Partnership, factsDate: string): Timing {
  if (end === null) return "unsure";
  return factsDate.slice(0, end.length) > end ? "over" : "running";
}

const LIVELY: Record<Timing, number> = { running: 0, unsure: 1, over: 2 };

function livelyFirst(a: Action, b: Action): number {
  return (
    LIVELY[a.timing] - LIVELY[b.timing] ||
    comparePartialDates(b.row.start, a.row.start) ||
    (a.row.title < b.row.title ? -1 : 1)
  );
}
