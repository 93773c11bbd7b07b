import type { AllMessages } from "../../../i18n/messages";
import { ChartPatterns } from "../kit/patterns";
import { toneOf } from "./tone";

interface Props {
  /** Greatest count of the matrix. */
  readonly most: number;
  readonly words: AllMessages["themeCharts"];
}

/** How to read the cells. */
export function MatrixKey({ most, words: { matrix: said } }: Props) {
  const counts = most > 1 ? [1, most] : [1];
  return (
    <ul className="theme-key">
      <li>
        {counts.map((count) => (
          <svg
            key={count}
            className="theme-key__swatch tok-famille-ecole"
            viewBox="0 0 24 18"
            aria-hidden="true"
          >
            <rect className="theme-matrix__box" x="0.5" y="0.5" width="23" height="17" />
            <rect
              className="theme-matrix__tone"
              x="0.5"
              y="0.5"
              width="23"
              height="17"
              fillOpacity={toneOf(count, most)}
            />
            <text className="theme-matrix__count" x="12" y="9" dy="0.35em">
              {count}
            </text>
          </svg>
        ))}
        {said.keyRecorded}
      </li>
      <li>
        <svg className="theme-key__swatch" viewBox="0 0 24 18" aria-hidden="true">
          <rect className="theme-matrix__box" x="0.5" y="0.5" width="23" height="17" />
        </svg>
        {said.keyEmpty}
      </li>
      <li>
        <svg className="theme-key__swatch" viewBox="0 0 24 18" aria-hidden="true">
          <ChartPatterns id="themes-cle" />
          <rect fill="url(#themes-cle-unknown)" width="24" height="18" />
        </svg>
        {said.keyUnknown}
      </li>
    </ul>
  );
}
