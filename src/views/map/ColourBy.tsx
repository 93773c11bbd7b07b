import type { Core } from "../../domain/facts";
import { INDICATORS, type IndicatorId, type Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";

interface Props {
  readonly core: Core;
  readonly indicator: IndicatorId;
  readonly family: string | null;
  readonly onIndicator: (indicator: IndicatorId) => void;
  readonly onFamily: (family: string) => void;
  readonly words: FirstMessages;
  readonly language: Language;
}

/** What colours and sizes the map. */
export function ColourBy({ core, indicator, family, onIndicator, onFamily, words, language }: Props) {
  return (
    <div className="colour-by">
      <label htmlFor="colour-by">{words.map.colorBy}</label>
      <select
        id="colour-by"
        className="select"
        value={indicator}
        onChange={(event) => {
          const chosen = INDICATORS.find((id) => id === event.target.value);
          if (chosen) onIndicator(chosen);
        }}
      >
        {INDICATORS.map((id) => (
          <option key={id} value={id}>
            {words.vocab.indicator[id]}
          </option>
        ))}
      </select>
      {indicator === "theme" && (
        <>
          <label className="sr-only" htmlFor="colour-family">
            {words.map.family}
          </label>
          <select
            id="colour-family"
            className="select"
            value={family ?? core.families[0]?.id ?? ""}
            onChange={(event) => onFamily(event.target.value)}
            lang={language === "fr" ? undefined : "fr"}
          >
            {core.families.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
