import type { ReactNode } from "react";
import type { Scene } from "../../scene/scene";
import { LegendPanel } from "../map/LegendPanel";
import type { SiteWords } from "./siteWords";

interface Props {
  /** `null` where no outline is known. */
  readonly map: ReactNode | null;
  /** Of what is the subject of the map; what stands around has no count. */
  readonly scene: Pick<Scene, "legend" | "marks">;
  readonly words: SiteWords;
}

/** Pixels of a mark of relative radius 1: no size is told by these maps. */
const UNIT = 5.4;

/** The map of a page with its key, or why there is none. */
export function MapFigure({ map, scene, words }: Props) {
  const { site } = words;
  if (map === null) return <p className="site__note">{site.mapNone}</p>;
  return (
    <section className="site-map" aria-label={site.map}>
      {map}
      <LegendPanel scene={scene} unit={UNIT} words={words} />
      <p className="site__note">{site.mapCredit}</p>
    </section>
  );
}
