import type { Core, CoreTerritory } from "../../domain/facts";
import type { IndicatorId, Language } from "../../domain/viewState";
import type { Legend, MarkShape } from "../scene";
import type { SceneWords } from "../words";

/** What an indicator is made from. Classes and scales come from the whole core, so filters never move them. */
export interface IndicatorContext {
  readonly core: Core;
  readonly words: SceneWords;
  readonly language: Language;
}

/** A class before anyone is counted in it. */
export interface ClassSpec {
  readonly id: string;
  readonly label: string;
  /** Suffix of a `--data-*` property. */
  readonly token: string;
  readonly shape: MarkShape;
  readonly radius: number;
}

/** What an indicator says of one territory. */
export type Reading =
  | {
      readonly kind: "known";
      readonly classId: string;
      readonly radius: number;
      /** The value in words, for the accessible name; `null` when the name says it already. */
      readonly value: string | null;
    }
  | { readonly kind: "unknown" }
  /** The question makes no sense for this territory: neither unknown nor zero. */
  | { readonly kind: "not-applicable" };

/** What colours and sizes the marks. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: string;
  /** Exact definition of what is shown. */
  readonly definition: string;
  /** Every class that a known territory can be in, in the order of the legend. */
  readonly classes: readonly ClassSpec[];
  /** Legend label of the marks that are unknown. */
  readonly unknownLabel: string;
  /** The unknown in words, for the accessible name. */
  readonly unknownValue: string;
  /** Legend label of the territories that are not eligible. */
  readonly notApplicableLabel: string;
  readonly sizes: Legend["sizes"];
  /** Sentences of the legend, given the territories that match. */
  readonly notes: (matches: readonly CoreTerritory[]) => readonly string[];
  readonly classify: (territory: CoreTerritory) => Reading;
}

export const UNKNOWN: Reading = { kind: "unknown" };
export const NOT_APPLICABLE: Reading = { kind: "not-applicable" };
