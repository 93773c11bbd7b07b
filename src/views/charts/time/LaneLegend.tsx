import { useId } from "react";
import type { LateMessages } from "../../../i18n/messages";
import type { Lane } from "../../../scene/time/lanes";
import { MarkGlyph } from "../../map/MarkGlyph";
import { ChartPatterns } from "../kit/patterns";

interface Props {
  readonly lanes: readonly Lane[];
  readonly words: LateMessages["time"];
}

/** What the parts of the bars are; a wave has its shape of the map. */
export function LaneLegend({ lanes, words }: Props) {
  const id = useId().replaceAll(":", "");
  return (
    <dl className="lane-legend">
      {lanes.map(({ id, title, series }) => (
        <div key={id} className="lane-legend__lane">
          <dt>{title}</dt>
          {series.map(({ id: part, label, token, shape }) => (
            <dd key={part} className="lane-legend__part">
              <svg className="lane-legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkGlyph shape={shape} token={token} hollow={false} radius={6} />
              </svg>
              {label}
            </dd>
          ))}
        </div>
      ))}
      <div className="lane-legend__lane">
        <dt className="sr-only">{words.undatedRow}</dt>
        <dd className="lane-legend__part">
          <svg className="lane-legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
            <ChartPatterns id={id} />
            <rect
              className="lane-bars__undated"
              x="-6"
              y="-6"
              width="12"
              height="12"
              fill={`url(#${id}-unknown)`}
            />
          </svg>
          {words.undatedLegend}
        </dd>
      </div>
    </dl>
  );
}
