import type { LonLat } from "../domain/facts";
import type { IndicatorId } from "../domain/viewState";

/**
 * What is drawn, with no pixel in it. Renderers give it a projection and a size; they add nothing.
 * `MarkClass.token` is the suffix of a CSS custom property `--data-<token>` of `views/tokens.css`
 * (for instance `vague-2019`): colours live there only, so themes need no new scene.
 */

export const MARK_SHAPES = ["circle", "square", "triangle", "diamond", "pentagon", "ring"] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

export interface MarkClass {
  readonly id: string;
  readonly label: string;
  readonly token: string;
  readonly shape: MarkShape;
  /** Hollow means "non renseigné" and nothing else. */
  readonly hollow: boolean;
  /** Relative radius of the legend's swatch: sizes that stand for a class show there too. */
  readonly radius: number;
  /**
   * Territories of the result in this class. Every class counts matches, but for
   * `unknown-for-filters`, which counts the territories unknown for a filtered fact.
   */
  readonly count: number;
}

export interface Mark {
  readonly id: string;
  readonly lonLat: LonLat;
  /** Id of a `MarkClass`. */
  readonly classId: string;
  readonly shape: MarkShape;
  readonly token: string;
  readonly hollow: boolean;
  /** Relative radius: 1 is the normal mark; amounts use an area scale. */
  readonly radius: number;
  /** A true neighbourhood position gets a finer mark (a dot inside). */
  readonly precise: boolean;
  /** Drawing order; greater is on top. */
  readonly order: number;
  /** Who gets a name first where names are short of room; greater is first. */
  readonly prominence: number;
  /** Short name painted where there is room. */
  readonly label: string;
  /** The territory, its class and value, in words. */
  readonly accessibleName: string;
}

/** An académie drawn as the union of its départements. */
export interface Area {
  readonly id: string;
  readonly departements: readonly string[];
  readonly classId: string;
  readonly token: string;
  readonly hollow: boolean;
  readonly lonLat: LonLat;
  readonly label: string;
  readonly accessibleName: string;
}

/** Départements painted as a whole (`indicateur=couverture`), under the marks. */
export interface Zone {
  /** INSEE code of the département, or of the région. */
  readonly id: string;
  readonly departements: readonly string[];
  readonly classId: string;
  readonly token: string;
  /** Hollow, here hatched, means "non renseigné" and nothing else. */
  readonly hollow: boolean;
  readonly label: string;
  readonly accessibleName: string;
}

/** One end of a tie: a territory (drawn at its mark), a place, or the knot where several ties meet. */
export interface TieEnd {
  /** Id of a `Mark` or an `Area`; `null` for a place or a knot. */
  readonly territory: string | null;
  readonly lonLat: LonLat;
  /** Of the place, to know which inset shows it. */
  readonly departements: readonly string[];
}

/** A line between two ends: they work together. */
export interface Tie {
  readonly id: string;
  /** `lieu`: from a territory to a place where it acts. `regroupe`: many ties between two départements, as one. */
  readonly kind: "partenariat" | "partenaire" | "lieu" | "regroupe";
  readonly from: TieEnd;
  readonly to: TieEnd;
  /** Number of partnerships that it stands for, at least 1: its width grows with it. */
  readonly weight: number;
  /** Ids of those partnerships. */
  readonly partnerships: readonly string[];
  /** Ids of the partners in common, for the kind `partenaire` and where a partner's ties are `regroupe`; else empty. */
  readonly partners: readonly string[];
  /** Who and what, in words. */
  readonly accessibleName: string;
}

export interface Legend {
  readonly indicator: IndicatorId;
  readonly title: string;
  /** Exact definition of what is shown. */
  readonly definition: string;
  /** "Connu pour 41 territoires sur 225". */
  readonly completeness: string;
  readonly classes: readonly MarkClass[];
  /** Nested circles for sizes: value label and relative radius; empty when size says nothing. */
  readonly sizes: readonly { readonly label: string; readonly radius: number }[];
  /** Sentences said once: what a point is, what hollow means… */
  readonly notes: readonly string[];
}

export interface Scene {
  readonly marks: readonly Mark[];
  readonly areas: readonly Area[];
  /** Empty but for `couverture`. */
  readonly zones: readonly Zone[];
  readonly ties: readonly Tie[];
  readonly legend: Legend;
}

/** A mark placed on a plane by `layout`; pixels of the given frame. */
export interface PlacedMark {
  readonly id: string;
  /** Where the mark is drawn, after dodging. */
  readonly x: number;
  readonly y: number;
  /** Where its true position projects; a leader line joins the two when they differ visibly. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly r: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}
