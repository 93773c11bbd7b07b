import type { Atlas, Core } from "../../domain/facts";
import type { Language, ViewState } from "../../domain/viewState";
import type { LateMessages } from "../../i18n/messages";
import type { Result } from "../../query/result";
import { paintCoverage } from "../coverage/paintCoverage";
import type { Scene } from "../scene";
import { drawTies } from "../ties/drawTies";
import type { SceneWords } from "../words";

/** What of the view the overlays depend on. */
export type DrawnState = Pick<ViewState, "indicator" | "filters" | "grain" | "ties" | "territory" | "camera">;

/** What the overlays of a view are made from: the result, and the details of the facts. */
export interface OverlayContext {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly result: Result;
  readonly viewState: DrawnState;
  readonly words: SceneWords & LateMessages;
  readonly language: Language;
}

/** A scene with what is drawn over it, and what there is to tell of that. */
export interface EnrichedScene {
  readonly scene: Scene;
  /** Sentences for the summary of the view. */
  readonly sentences: readonly string[];
}

/** Adds the zones of the coverage and the ties between territories. Loaded when a view asks for either. */
export function enrichScene(base: Scene, context: OverlayContext): EnrichedScene {
  const covered = context.viewState.indicator === "couverture" ? paintCoverage(base, context) : base;
  const { ties, sentences } = drawTies(covered, context);
  return { scene: ties.length === 0 ? covered : { ...covered, ties }, sentences };
}
