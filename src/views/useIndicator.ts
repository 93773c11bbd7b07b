import { useEffect, useMemo, useState } from "react";
import type { IndicatorId } from "../domain/viewState";
import type { Indicator, IndicatorContext } from "../scene/indicators/indicator";
import type { makeIndicator } from "../scene/indicators/makeIndicator";
import { waveIndicator } from "../scene/indicators/wave";

type Maker = typeof makeIndicator;

let loaded: Maker | null = null;

/** Fetches the indicators beyond the waves, which the opening view does without. */
export async function loadIndicators(): Promise<void> {
  loaded = (await import("../scene/indicators/makeIndicator")).makeIndicator;
}

/** What colours the map. While the code of an indicator is on its way, the map stays coloured by wave. */
export function useIndicator(id: IndicatorId, family: string | null, context: IndicatorContext): Indicator {
  const { core, words, language } = context;
  const [make, setMake] = useState<Maker | null>(() => loaded);
  const isMissing = id !== "vague" && make === null;

  useEffect(() => {
    if (!isMissing) return;
    loadIndicators().then(
      () => setMake(() => loaded),
      // The map stays coloured by wave, and its legend says so.
      () => undefined,
    );
  }, [isMissing]);

  return useMemo(
    () =>
      make === null ? waveIndicator({ core, words, language }) : make(id, family, { core, words, language }),
    [make, id, family, core, words, language],
  );
}
