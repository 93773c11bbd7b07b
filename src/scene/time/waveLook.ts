import type { Core } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import { waveIndicator } from "../indicators/wave";
import type { MarkShape } from "../scene";

/** How a wave looks everywhere: the colour, the shape and the name it has on the map. */
export interface WaveLook {
  readonly label: string;
  /** Suffix of a `--data-*` property. */
  readonly token: string;
  readonly shape: MarkShape;
}

/** Looks of waves, read from the indicator that paints the map, so that no chart has colours of its own. */
export function waveLooks(
  core: Core,
  words: AllMessages,
  language: Language,
): (wave: number | null) => WaveLook {
  const { classes } = waveIndicator({ core, words, language });
  return (wave) => {
    if (wave === null) return { label: words.time.noWave, token: "inconnu", shape: "circle" };
    const own = classes.find(({ id }) => id === `vague-${wave}`);
    return {
      label: words.legend.vague.wave(wave),
      token: own?.token ?? "vague-aucune",
      shape: own?.shape ?? "circle",
    };
  };
}
