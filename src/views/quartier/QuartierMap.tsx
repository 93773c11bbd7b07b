import { useMemo } from "react";
import type { IndexedDepartement } from "../../dataset/communeIndex";
import type { LonLat } from "../../domain/facts";
import { NO_FILTERS } from "../../domain/filters";
import { type Prepared, runQuery } from "../../query/runQuery";
import { composeScene } from "../../scene/composeScene";
import { waveIndicator } from "../../scene/indicators/wave";
import { NOT_APPLICABLE_AREA, NOT_APPLICABLE_POINT } from "../../scene/legend";
import { labelledIn } from "../../scene/quartier/communeAnswer";
import type { Origin } from "../../scene/quartier/nearPlace";
import type { MarkClass } from "../../scene/scene";
import { AreaMap } from "../area/areaEntry";
import { useAreaOutlines } from "../area/useAreaOutlines";
import { useMeasuredWidth } from "../charts/kit/useMeasuredWidth";
import { MarkGlyph } from "../map/MarkGlyph";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly prepared: Prepared;
  readonly departement: IndexedDepartement;
  /** Where distances are counted from. */
  readonly here: LonLat | null;
  readonly hereKind: Origin["kind"] | null;
  readonly activeId: string | null;
}

/** The département and what is around, with the place of the reader. All it shows is told in words beside it. */
export function QuartierMap({ prepared, departement, here, hereKind, activeId }: Props) {
  const { core, territories, words, language, actions } = useQuartier();
  const { quartier } = words;
  const outlines = useAreaOutlines();
  const [box, width] = useMeasuredWidth<HTMLDivElement>();
  const focus = useMemo(() => [departement.code], [departement.code]);
  const scene = useMemo(() => {
    const everything = runQuery(prepared, NO_FILTERS);
    const waves = waveIndicator({ core, words, language });
    return composeScene(core, everything, waves, { showUnknown: true, language, words });
  }, [prepared, core, words, language]);
  // Some collectivities have no outline: their answer is in words alone.
  const isDrawn =
    typeof outlines === "object" &&
    outlines.objects.departements.geometries.some(({ properties }) => properties?.code === departement.code);
  return (
    <div className="quartier-map" ref={box}>
      {isDrawn && width !== null && (
        <figure>
          <AreaMap
            outlines={outlines}
            focus={focus}
            scene={scene}
            territories={territories}
            width={width}
            height={Math.round(Math.min(width, 460))}
            label={quartier.map(departement.name, labelledIn(core, departement.code).length)}
            here={here}
            activeId={activeId}
            onOpen={actions.openTerritory}
          />
          <figcaption className="quartier-small">
            {hereKind !== null && <p>{quartier.mapHere[hereKind]}</p>}
            <p>{quartier.mapKey}</p>
            <ul className="quartier-map__key">
              {scene.legend.classes.filter(isDrawnAsPoint).map((entry) => (
                <li key={entry.id}>
                  <svg viewBox="-9 -9 18 18" aria-hidden="true">
                    <MarkGlyph {...entry} radius={5.5} />
                  </svg>
                  {entry.id === NOT_APPLICABLE_POINT.id ? quartier.mapOther : entry.label}
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
      )}
    </div>
  );
}

/** Académies are areas, which this map does not draw. */
function isDrawnAsPoint({ id, count }: MarkClass): boolean {
  return count > 0 && id !== NOT_APPLICABLE_AREA.id;
}
