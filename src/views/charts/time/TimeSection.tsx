import "./time.css";
import { formatNumber } from "../../../i18n/format";
import { MarkGlyph } from "../../map/MarkGlyph";
import { MiniMap } from "../kit/MiniMap";
import type { SectionProps } from "../sectionProps";
import { TerritoryTimes } from "./TerritoryTimes";
import Timeline from "./Timeline";

/** Pixels of the map beside the time line. */
const MAP = { width: 300, height: 320 };

/** The time: the time line with its map, then the territories of the result at their dates. */
export default function TimeSection(props: SectionProps) {
  const { core, atlas, prepared, view, actions, words, language } = props;
  const { time } = words;
  return (
    <div className="time-section">
      <div className="time-section__top">
        <Timeline {...{ core, atlas, prepared, view, actions, words, language }} compact={false} />
        <section className="time-map chart" aria-labelledby="frise-carte">
          <h3 className="chart__title" id="frise-carte">
            {time.mapTitle}
          </h3>
          <p className="chart__sample">{view.status}</p>
          <MiniMap
            scene={view.scene}
            territories={view.territories}
            {...MAP}
            label={time.mapLabel(view.status)}
            onOpen={actions.openTerritory}
          />
          <div>
            <p className="chart__sample">{time.mapColours(view.scene.legend.title)}</p>
            <ul className="chart-legend">
              {view.scene.legend.classes.map(({ id, label, count, shape, token, hollow }) => (
                <li key={id}>
                  <svg className="lane-legend__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                    <MarkGlyph shape={shape} token={token} hollow={hollow} radius={6} />
                  </svg>
                  {label} <span className="legend__count">{formatNumber(count, language)}</span>
                </li>
              ))}
            </ul>
          </div>
        </section>
      </div>
      {prepared.years !== null && <TerritoryTimes {...props} scale={prepared.years} />}
    </div>
  );
}
