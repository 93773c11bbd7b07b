import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CoreTerritory } from "../../domain/facts";
import type { BasemapId, Camera, Language } from "../../domain/viewState";
import { mainlandCamera } from "../../geo/camera";
import type { FirstMessages } from "../../i18n/messages";
import type { Scene } from "../../scene/scene";
import { MapTooltip, type TooltipAnchor } from "./MapTooltip";
import { markUnit } from "./markUnit";
import { SvgMap } from "./SvgMap";
import { useElementSize } from "./useElementSize";
import { useTakeover } from "./useTakeover";

const loadCloseMap = () => import("./CloseMap");
const CloseMap = lazy(loadCloseMap);

/** The box prerendered before the size of the screen is known; it scales to the screen's. */
const PRERENDERED = { width: 780, height: 752 };

interface Props {
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly activeId: string | null;
  readonly selectedId: string | null;
  readonly camera: Camera | null;
  readonly basemap: BasemapId;
  readonly colorThemeKey: string;
  readonly onActive: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onBasemap: (basemap: BasemapId) => void;
  readonly language: Language;
  readonly words: FirstMessages;
}

/** The map: the SVG map at the national scale, the WebGL map as soon as a closer view is asked for. */
export function MapView(props: Props) {
  const { scene, territories, camera, basemap, words } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(canvas);
  const [anchor, setAnchor] = useState<TooltipAnchor | null>(null);
  const [glReady, setGlReady] = useState(false);
  const [glLost, setGlLost] = useState(false);
  const [basemapLost, setBasemapLost] = useState(false);
  const wantsGl = (camera !== null || basemap !== "sobre") && !glLost;

  useEffect(() => {
    if (!wantsGl) setGlReady(false);
  }, [wantsGl]);
  useEffect(() => {
    if (basemap !== "sobre") setBasemapLost(false);
  }, [basemap]);

  const national = useMemo(() => mainlandCamera(size ?? PRERENDERED), [size]);
  const { onActive, onCamera } = props;
  const takeOver = useCallback(
    (steps: number) => onCamera({ center: national.center, zoom: national.zoom + steps }),
    [national, onCamera],
  );
  useTakeover(canvas, wantsGl, takeOver, loadCloseMap);

  const hover = useCallback(
    (id: string | null, at: { x: number; y: number } | null) => {
      onActive(id);
      setAnchor(id !== null && at !== null ? { id, ...at } : null);
    },
    [onActive],
  );
  const shared = {
    scene,
    territories,
    activeId: props.activeId,
    selectedId: props.selectedId,
    onHover: hover,
    onOpen: props.onOpen,
  };
  const reducedMotion =
    typeof window !== "undefined" && matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = useMemo(
    () => (camera === null ? null : { camera, key: `${camera.zoom}/${camera.center.join("/")}` }),
    [camera],
  );

  return (
    <div className="map-canvas" ref={canvas}>
      {!(wantsGl && glReady) && <SvgMap {...shared} {...(size ?? PRERENDERED)} isSized={size !== null} />}
      {wantsGl && size !== null && (
        <Suspense fallback={null}>
          <CloseMap
            scene={scene}
            selectedId={props.selectedId}
            hoveredId={props.activeId}
            initialCamera={camera ?? national}
            target={target}
            onCameraChange={onCamera}
            onHover={hover}
            onOpen={props.onOpen}
            basemap={basemap}
            onBasemapFailed={() => {
              setBasemapLost(true);
              props.onBasemap("sobre");
            }}
            onReady={() => setGlReady(true)}
            onUnavailable={() => setGlLost(true)}
            reducedMotion={reducedMotion}
            colorThemeKey={props.colorThemeKey}
            onNational={() => onCamera(null)}
            unit={markUnit(size.width)}
            language={props.language}
          />
        </Suspense>
      )}
      {!wantsGl && (
        <div className="map-buttons">
          <button
            type="button"
            className="icon-button"
            aria-label={words.map.zoomIn}
            disabled={glLost}
            onClick={() => takeOver(1)}
          >
            +
          </button>
        </div>
      )}
      {anchor !== null && (
        <MapTooltip
          anchor={anchor}
          scene={scene}
          territories={territories}
          width={size?.width ?? PRERENDERED.width}
        />
      )}
      {glLost && (
        <p className="map-note" role="status">
          {words.map.noWebgl}
        </p>
      )}
      {basemapLost && (
        <p className="map-note" role="status">
          {words.map.basemapFailed}
        </p>
      )}
    </div>
  );
}
