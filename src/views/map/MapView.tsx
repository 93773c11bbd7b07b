import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CoreTerritory } from "../../domain/facts";
import type { BasemapId, Camera } from "../../domain/viewState";
import { mainlandCamera } from "../../geo/camera";
import type { Messages } from "../../i18n/messages";
import type { Scene } from "../../scene/scene";
import { MapTooltip, type TooltipAnchor } from "./MapTooltip";
import { SvgMap } from "./SvgMap";
import { useElementSize } from "./useElementSize";
import { useTakeover } from "./useTakeover";

const loadGlMap = () => import("./gl/GlMap");
const GlMap = lazy(loadGlMap);

/** Boxes prerendered before the size of the screen is known; CSS shows one of them. */
const WIDE = { width: 820, height: 760 };
const NARROW = { width: 390, height: 420 };

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
  readonly words: Messages;
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

  const national = useMemo(() => mainlandCamera(size ?? WIDE), [size]);
  const { onActive, onCamera } = props;
  const takeOver = useCallback(
    (steps: number) => onCamera({ center: national.center, zoom: national.zoom + steps }),
    [national, onCamera],
  );
  useTakeover(canvas, wantsGl, takeOver, loadGlMap);

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
  const reducedMotion = typeof window !== "undefined" && matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = useMemo(
    () => (camera === null ? null : { camera, key: `${camera.zoom}/${camera.center.join("/")}` }),
    [camera],
  );

  return (
    <div className="map-canvas" ref={canvas}>
      {!(wantsGl && glReady) &&
        (size === null ? (
          <>
            <SvgMap {...shared} {...WIDE} className="svg-map--wide" />
            <SvgMap {...shared} {...NARROW} className="svg-map--narrow" />
          </>
        ) : (
          <SvgMap {...shared} {...size} className="svg-map--sized" />
        ))}
      {wantsGl && size !== null && (
        <Suspense fallback={null}>
          <GlMap
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
            words={words}
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
        <MapTooltip anchor={anchor} scene={scene} territories={territories} width={size?.width ?? WIDE.width} />
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
