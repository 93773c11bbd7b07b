import type { Atlas, Commune, Core, CoreTerritory, Partner, Partnership } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { frenchOrder } from "../frenchOrder";
import type { DrawnState } from "../overlays/enrichScene";
import type { Scene, Tie } from "../scene";
import { webAddress } from "../sheetReferences";
import { pick } from "../sheetTimeline";
import { isKnot } from "./tieEnds";

/** Partnerships listed under the legend at most. */
export const MOST_LISTED = 40;

/** What a style of line stands for. A partner's ties by département have words of their own. */
const TIE_STYLES = ["partenariat", "partenaire", "lieu", "regroupe", "regroupePartenaire"] as const;
export type TieStyle = (typeof TIE_STYLES)[number];

/** A partnership behind the lines, with its ids resolved. */
export interface TiedRow {
  readonly row: Partnership;
  readonly territories: readonly CoreTerritory[];
  readonly partners: readonly Partner[];
  readonly places: readonly Commune[];
  /** `href` is `null` when the source has no address that a browser may follow. */
  readonly sources: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly href: string | null;
  }[];
}

export interface TiesPanelModel {
  /** Styles drawn, with the number of lines of each. */
  readonly styles: readonly { readonly style: TieStyle; readonly count: number }[];
  /** Whether some lines meet at a knot. */
  readonly hasKnots: boolean;
  /** Partnerships that hold several territories or act at a place, then those of a partner in common. */
  readonly agreements: readonly TiedRow[];
  readonly common: readonly TiedRow[];
  /** Partnerships behind the lines, listed or not. */
  readonly total: number;
  /** Why nothing is drawn; `null` when something is. */
  readonly empty: "all" | "chosen" | "nothing" | null;
}

/** What the lines mean and which partnerships they stand for: those of the most territories first, then the latest. */
export function tiesPanel(
  { ties }: Pick<Scene, "ties">,
  core: Core,
  atlas: Atlas,
  viewState: DrawnState,
): TiesPanelModel {
  const agreed = new Set<string>();
  const shared = new Set<string>();
  for (const tie of ties) {
    const ids = tie.kind === "partenaire" ? shared : agreed;
    for (const id of tie.partnerships) ids.add(id);
  }
  const inOrder = byExtent();
  const rows = (ids: (id: string) => boolean) => atlas.partnerships.filter(({ id }) => ids(id)).sort(inOrder);
  const agreements = rows((id) => agreed.has(id));
  const common = rows((id) => shared.has(id) && !agreed.has(id));
  const resolve = resolver(core, atlas);
  const listed = agreements.slice(0, MOST_LISTED);
  return {
    styles: TIE_STYLES.flatMap((style) => {
      const count = ties.filter((tie) => styleOf(tie) === style).length;
      return count === 0 ? [] : [{ style, count }];
    }),
    hasKnots: ties.some(({ kind, from, to }) => kind === "partenariat" && [from, to].some(isKnot)),
    agreements: listed.map(resolve),
    common: common.slice(0, MOST_LISTED - listed.length).map(resolve),
    total: agreements.length + common.length,
    empty: ties.length > 0 ? null : emptiness(viewState),
  };
}

function styleOf({ kind, partners }: Pick<Tie, "kind" | "partners">): TieStyle {
  return kind === "regroupe" && partners.length > 0 ? "regroupePartenaire" : kind;
}

function byExtent(): (a: Partnership, b: Partnership) => number {
  const byTitle = frenchOrder();
  return (a, b) =>
    b.territories.length - a.territories.length ||
    comparePartialDates(b.start ?? b.end, a.start ?? a.end) ||
    byTitle(a.title, b.title);
}

function emptiness({ ties, filters, territory }: DrawnState): "all" | "chosen" | "nothing" {
  if (ties === "tous") return "all";
  return filters.partenaire.length > 0 || territory !== null ? "chosen" : "nothing";
}

function resolver(core: Core, atlas: Atlas): (row: Partnership) => TiedRow {
  const territories = new Map(core.territories.map((one) => [one.id, one]));
  const partners = new Map(core.partners.map((one) => [one.id, one]));
  const communes = new Map([...core.communes, ...atlas.places].map((one) => [one.code, one]));
  const sources = new Map(atlas.sources.map((one) => [one.id, one]));
  return (row) => ({
    row,
    territories: pick(row.territories, territories),
    partners: pick(row.partners, partners),
    places: pick(row.places, communes),
    sources: pick(row.sources, sources).map(({ id, title, url }) => ({ id, title, href: webAddress(url) })),
  });
}
