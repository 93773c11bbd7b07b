import { useCallback, useMemo, useRef, useState } from "react";
import type { Camera } from "../../../domain/viewState";
import type { Size } from "../../../geo/plane";
import type { AudienceWords } from "../../../i18n/messages";
import { MapView } from "../../map/MapView";
import { useElementSize } from "../../map/useElementSize";
import { framing } from "./framing";
import { SlideIds } from "./SlideIds";
import { FLIGHT, useFlight } from "./useFlight";
import type { SlideView } from "./useSlideView";

interface Props {
  readonly slide: SlideView;
  readonly scale: number;
  readonly words: AudienceWords;
}

/** The map of a slide: the same from one page to the next, so that it moves there. */
export function SlideMap({ slide, scale, words }: Props) {
  const { view, actions } = slide;
  const { viewState, scene, territories } = view;
  const region = useRef<HTMLElement>(null);
  const box = useElementSize(region);
  const [activeId, setActiveId] = useState<string | null>(null);
  const size = useMemo<Size | null>(
    () => box && { width: box.width / scale, height: box.height / scale },
    [box, scale],
  );
  const step = size === null ? 0 : framing(size);
  const { setCamera } = actions;
  const { camera } = viewState;
  const framed = useMemo(() => camera && { ...camera, zoom: camera.zoom + step }, [camera, step]);
  const keep = useCallback(
    (moved: Camera | null) => setCamera(moved && { ...moved, zoom: moved.zoom - step }),
    [setCamera, step],
  );
  const flying = useFlight(framed, size, keep);
  const stage = useMemo(() => ({ scale, flight: FLIGHT, onClose: flying.onReady }), [scale, flying.onReady]);
  const { zones } = scene;
  const open = useCallback(
    (id: string) => {
      if (!zones.some((zone) => zone.id === id)) return actions.openTerritory(id);
      actions.toggleOption(viewState.grain === "region" ? "region" : "departement", id);
    },
    [zones, actions, viewState.grain],
  );
  return (
    <section className="slide__map" aria-label={words.map.region} ref={region}>
      <MapView
        scene={scene}
        territories={territories}
        activeId={activeId}
        selectedId={viewState.territory}
        camera={flying.camera}
        basemap={viewState.basemap}
        colorTheme={viewState.colorTheme ?? "clair"}
        onActive={setActiveId}
        onOpen={open}
        onCamera={flying.onCamera}
        onWidth={ignore}
        onBasemap={actions.setBasemap}
        language={viewState.language}
        words={words}
        stage={stage}
      />
      <SlideIds view={view} words={words.presentation} language={viewState.language} />
    </section>
  );
}

const ignore = () => undefined;
