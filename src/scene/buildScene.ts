import type { Core } from "../domain/facts";
import type { IndicatorId } from "../domain/viewState";
import type { Result } from "../query/result";
import { type ComposeOptions, composeScene } from "./composeScene";
import { makeIndicator } from "./indicators/makeIndicator";
import type { Scene } from "./scene";

export interface SceneOptions extends ComposeOptions {
  readonly indicator: IndicatorId;
  /** Theme family painted when the indicator is `theme`; `null` is the first. */
  readonly family: string | null;
}

/** `composeScene` with any indicator by its id: for whoever holds the code of all of them. */
export function buildScene(core: Core, result: Result, options: SceneOptions): Scene {
  const { indicator, family, language, words } = options;
  return composeScene(core, result, makeIndicator(indicator, family, { core, words, language }), options);
}
