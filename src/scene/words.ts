import type { Messages } from "../i18n/messages";

/** The words that scenes, summaries and filter chips are told with. */
export type SceneWords = Pick<Messages, "filters" | "legend" | "map" | "summary" | "vocab">;
