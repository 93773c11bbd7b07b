import { useId } from "react";
import type { LateMessages } from "../../../i18n/messages";
import { ChartPatterns } from "../kit/patterns";

/** What the marks of the rows are. */
export function RowLegend({ words }: { readonly words: LateMessages["time"]["rowLegend"] }) {
  const id = useId().replaceAll(":", "");
  const bar = { y: 5, width: 26, height: 8 };
  const entries = [
    [words.open, <path key="o" className="label-bar tok-vague-2019" d="M0,4H16V2L26,9L16,16V14H0Z" />],
    [
      words.event,
      <g key="e" transform="translate(13 9)">
        <path className="item-bar__event" d="M0,-6L6,0L0,6L-6,0Z" />
      </g>,
    ],
    [words.partnership, <rect key="p" className="item-bar item-bar--partnership" {...bar} />],
    [words.imprecise, <rect key="i" className="item-bar item-bar--partnership item-bar--loose" {...bar} />],
    [words.plain, <rect key="a" className="item-bar tok-seq-4" {...bar} />],
    [
      words.spread,
      <rect key="s" className="item-bar--spread tok-seq-4" fill={`url(#${id}-hatch-seq-4)`} {...bar} />,
    ],
    [words.unsaid, <rect key="u" className="item-bar item-bar--unsaid tok-seq-4" {...bar} />],
    [
      words.inferred,
      <rect key="d" className="item-bar item-bar--partnership item-bar--loose item-bar--inferred" {...bar} />,
    ],
  ] as const;
  return (
    <ul className="chart-legend">
      {entries.map(([label, glyph], at) => (
        <li key={label}>
          <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
            {at === 5 && <ChartPatterns id={id} tokens={["seq-4"]} />}
            {glyph}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
