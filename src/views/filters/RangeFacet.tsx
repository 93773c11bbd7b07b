import { useEffect, useId, useState } from "react";
import type { Range } from "../../domain/filters";
import type { FirstMessages } from "../../i18n/messages";
import type { Distribution } from "../../query/result";
import { Glossed } from "../glossary/Glossed";
import { useIsMounted } from "../useIsMounted";

interface Props {
  readonly name: string;
  readonly lowName: string;
  readonly highName: string;
  readonly hint: string;
  readonly unit?: string | undefined;
  readonly range: Range | null;
  readonly distribution: Distribution;
  /** Words of one bar of the chart. */
  readonly barTitle: (bin: Distribution["bins"][number]) => string;
  readonly formatBound: (value: number) => string;
  readonly onChange: (range: Range | null) => void;
  readonly words: FirstMessages["filters"];
}

const CHART_WIDTH = 240;
const CHART_HEIGHT = 36;

/** Reads what was typed in a bound; spaces of any kind are tolerated. `undefined` when it is no number. */
function readBound(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, "");
  if (bare === "") return null;
  return /^\d{1,12}$/.test(bare) ? Number(bare) : undefined;
}

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** A numeric facet: its distribution as bars, and two fields for the bounds. */
export function RangeFacet(props: Props) {
  const { name, range, distribution, words } = props;
  const [low, setLow] = useState(written(range?.min));
  const [high, setHigh] = useState(written(range?.max));
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  // Below the fold: the prerendered page does without the chart, whose place is kept.
  const isMounted = useIsMounted();

  // The link, a chip or the reset button may change the range from outside.
  useEffect(() => {
    setLow(written(range?.min));
    setHigh(written(range?.max));
    setError(null);
  }, [range]);

  function apply() {
    const min = readBound(low);
    const max = readBound(high);
    if (min === undefined || max === undefined) return setError(words.invalidNumber);
    if (min !== null && max !== null && min > max) return setError(words.invalidRange);
    setError(null);
    const next = min === null && max === null ? null : { min, max };
    if (next?.min !== range?.min || next?.max !== range?.max) props.onChange(next);
  }

  const field = (label: string, value: string, set: (text: string) => void) => (
    <label className="bound">
      <span className="bound__name">{label}</span>
      <input
        className="bound__input"
        inputMode="numeric"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        onChange={(event) => set(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply();
        }}
      />
    </label>
  );

  return (
    <fieldset className="facet">
      <legend className="facet__name">
        <Glossed text={name} />
      </legend>
      <p className="facet__hint">{props.hint}</p>
      <figure className="histogram">{isMounted && <Histogram {...props} />}</figure>
      <div className="bounds">
        {field(props.lowName, low, setLow)}
        {field(props.highName, high, setHigh)}
        {props.unit !== undefined && <span className="bounds__unit">{props.unit}</span>}
      </div>
      {error !== null && (
        <p className="facet__error" id={errorId} role="alert">
          {error}
        </p>
      )}
      <p className="facet__hint">{words.known(distribution.known, distribution.eligible)}</p>
    </fieldset>
  );
}

function Histogram({ distribution, barTitle, range, name, formatBound }: Props) {
  const { bins } = distribution;
  const first = bins[0];
  const last = bins.at(-1);
  if (!first || !last) return null;
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  const width = CHART_WIDTH / bins.length;
  const isOut = (from: number, to: number) =>
    range !== null && ((range.min !== null && to < range.min) || (range.max !== null && from > range.max));
  return (
    <>
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        className="histogram__bars"
        role="img"
        aria-label={[name, ...bins.map(barTitle)].join(", ")}
      >
        {bins.map((bin, rank) => {
          const height = (bin.count / highest) * (CHART_HEIGHT - 2);
          return (
            <rect
              key={bin.from}
              className={isOut(bin.from, bin.to) ? "histogram__bar histogram__bar--out" : "histogram__bar"}
              x={rank * width + 0.5}
              y={CHART_HEIGHT - height}
              width={Math.max(1, width - 1.5)}
              height={height}
            >
              <title>{barTitle(bin)}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="histogram__ends" aria-hidden="true">
        <span>{formatBound(first.from)}</span>
        <span>{formatBound(last.to)}</span>
      </figcaption>
    </>
  );
}
