import type { Language } from "../domain/viewState";
import type { LateMessages } from "../i18n/messages";
import { enrichScene } from "../scene/overlays/enrichScene";
import { lateWords } from "./pageWords";

/** What draws over the scene, with its words. */
export interface Painter {
  readonly enrich: typeof enrichScene;
  readonly late: LateMessages;
}

/** The painter in a language, once its words have come. */
export async function painterIn(language: Language): Promise<Painter> {
  return { enrich: enrichScene, late: await lateWords(language) };
}
