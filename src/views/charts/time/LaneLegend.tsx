import type { LateMessages } from "../../../i18n/messages";
import type { Lane } from "../../../scene/time/lanes";
import { MarkGlyph } from "../../map/MarkGlyph";

interface Props {
  readonly lanes: readonly Lane[];
  readonly words: LateMessages["time"];
}

/** What the parts of the bars are; a wave has its shape of the map. */
export function LaneLegend({ lanes, words }: Props) {
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
        <dd className="lane-legend__part">{words.undatedLegend}</dd>
      </div>
    </dl>
  );
}
