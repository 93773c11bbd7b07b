import { type RefObject, useRef, useState } from "react";
import type { CoreTerritory } from "../../domain/facts";
import type { AudienceWords } from "../../i18n/messages";
import type { ReportPlace } from "../../scene/report/reportPlace";
import type { Scene } from "../../scene/scene";
import { AreaMap } from "../area/areaEntry";
import { useAreaOutlines } from "../area/useAreaOutlines";
import MapTooltip, { type MapPoint } from "../map/MapTooltip";
import { MarkGlyph } from "../map/MarkGlyph";
import { useElementSize } from "../map/useElementSize";

interface Props {
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly place: ReportPlace;
  readonly label: string;
  readonly activeId: string | null;
  readonly onOpen: (id: string) => void;
  /** The map and its key, to make a picture of them. */
  readonly drawing: RefObject<HTMLDivElement | null>;
  readonly words: AudienceWords;
}

/** Until it is measured, the map has the width of a page of paper. */
const USUAL_WIDTH = 720;
const WIDEST = 900;
const TALLEST = 560;
/** A narrow map is taller than wide: names take more of its width. */
const NARROW = 480;

/** The territories of the report on their départements, with the key of their waves. */
export function ReportMap({ scene, territories, place, label, activeId, onOpen, drawing, words }: Props) {
  const outlines = useAreaOutlines();
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const [hovered, setHovered] = useState<{ readonly id: string; readonly at: MapPoint } | null>(null);
  const width = Math.min(size?.width ?? USUAL_WIDTH, WIDEST);
  const height = Math.round(width < NARROW ? width * 1.1 : Math.min(width * 0.68, TALLEST));
  return (
    <div className="report-map" ref={drawing}>
      <div className="report-map__box" ref={box}>
        {typeof outlines === "string" ? (
          <p className="report-map__state">
            {outlines === "loading" ? words.app.loading : words.report.mapFailed}
          </p>
        ) : (
          <AreaMap
            outlines={outlines}
            focus={place.departements}
            scene={scene}
            territories={territories}
            width={width}
            height={height}
            label={label}
            activeId={hovered?.id ?? activeId}
            onHover={(id, at) => setHovered(id === null || at === null ? null : { id, at })}
            onOpen={onOpen}
          />
        )}
        {hovered !== null && (
          <MapTooltip
            id={hovered.id}
            pointer={hovered.at}
            scene={scene}
            territories={territories}
            width={width}
          />
        )}
      </div>
      <ul className="report-map__key">
        {scene.legend.classes
          .filter(({ count }) => count > 0)
          .map(({ id, label: name, shape, token, hollow, count }) => (
            <li key={id}>
              <svg className="report-map__glyph" viewBox="-9 -9 18 18" aria-hidden="true">
                <MarkGlyph shape={shape} token={token} hollow={hollow} radius={6} />
              </svg>
              {words.report.keyEntry(name, count)}
            </li>
          ))}
      </ul>
      <p className="report__note">{words.report.mapNote}</p>
      {place.kind === "academie" && <p className="report__note">{words.report.academieNote}</p>}
    </div>
  );
}
