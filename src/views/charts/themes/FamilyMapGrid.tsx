import { useMemo } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import type { AllMessages } from "../../../i18n/messages";
import type { Scene } from "../../../scene/scene";
import type { FamilyCounts } from "../../../scene/themes/familyCounts";
import { ActionLink } from "../../sheet/ActionLink";
import { MiniMap } from "../kit/MiniMap";
import { miniFrames, sharePlaces } from "../kit/placeMarks";

interface FamilyMap extends FamilyCounts {
  readonly scene: Scene;
}

interface Props {
  readonly maps: readonly FamilyMap[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly width: number;
  /** Address of the great map that paints a family. */
  readonly hrefOf: (family: string) => string;
  readonly onOpen: (family: string) => void;
  readonly words: AllMessages["themeCharts"]["maps"];
}

/** Least width of a map, in pixels; on a phone two stand side by side all the same, to be compared. */
const LEAST = 210;
const NARROW = 520;
const MOST_COLUMNS = 4;
const GAP = 16;
/** Height of a map for its width. */
const RATIO = 0.98;

/** One map per family, as many side by side as fit. Each territory is at the same place on all of them. */
export function FamilyMapGrid({ maps, territories, width, hrefOf, onOpen, words }: Props) {
  const fitting = Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (LEAST + GAP)));
  const columns = width < NARROW ? 2 : fitting;
  const mapWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const mapHeight = Math.round(mapWidth * RATIO);
  const places = useMemo(
    () => sharePlaces(maps[0]?.scene.marks ?? [], territories, miniFrames(mapWidth, mapHeight)),
    [maps, territories, mapWidth, mapHeight],
  );
  return (
    <ul className="family-maps">
      {maps.map(({ scene, family, present, other }) => (
        <li key={family.id} className="family-map" style={{ width: mapWidth }}>
          <MiniMap
            scene={scene}
            territories={territories}
            width={mapWidth}
            height={mapHeight}
            places={places}
            label={words.one(family.label, present, present + other)}
          />
          <p className={`family-map__title tok-famille-${family.id}`}>
            <ActionLink className="family-map__link" href={hrefOf(family.id)} onAct={() => onOpen(family.id)}>
              {family.label}
            </ActionLink>
            <span className="family-map__count">{words.count(present, present + other)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
