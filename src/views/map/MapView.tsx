import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CoreTerritory } from "../../domain/facts";
import type { BasemapId, Camera, ColorTheme, Language } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import type { Scene } from "../../scene/scene";
import { LoadBoundary } from "../shell/LoadBoundary";
import type { MapPoint } from "./MapTooltip";
import { markUnit } from "./markUnit";
import { SvgMap } from "./SvgMap";
import { useElementSize } from "./useElementSize";
import { useMediaQuery } from "./useMediaQuery";
import { useTakeover } from "./useTakeover";

const loadCloseUp = () => import("./closeUp");
const loadCloseMap = () => import("./CloseMap");
const CloseMap = lazy(loadCloseMap);
const MapTooltip = lazy(() => import("./MapTooltip"));

/** The box prerendered before the size of the screen is known; it scales to the screen's. */
const PRERENDERED = { width: 780, height: 752 };

interface Props {
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly activeId: string | null;
  readonly selectedId: string | null;
  readonly camera: Camera | null;
  readonly basemap: BasemapId;
  readonly colorTheme: ColorTheme | null;
  readonly onActive: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onCamera: (camera: Camera | null) => void;
  /** Width of the map in pixels, once it is known and whenever it changes. */
  readonly onWidth: (width: number) => void;
  readonly onBasemap: (basemap: BasemapId) => void;
  readonly language: Language;
  readonly words: FirstMessages;
  /** How the map stands before a room, on the page of a story. */
  readonly stage?: {
    /** Times that the drawing is enlarged. */
    readonly scale: number;
    /** Milliseconds of a flight. */
    readonly flight: number;
    /** The close map has taken the place of the national one. */
    readonly onClose: () => void;
  };
}

/** The map: the SVG map at the national scale, the WebGL map as soon as a closer view is asked for. */
export function MapView(props: Props) {
  const { scene, territories, camera, basemap, words } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const box = useElementSize(canvas);
  const { scale = 1, onClose } = props.stage ?? {};
  // Pixels of the drawing, which are those of the page but for its scale.
  const size = useMemo(() => box && { width: box.width / scale, height: box.height / scale }, [box, scale]);
  const [pointer, setPointer] = useState<MapPoint | null>(null);
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

  const { onWidth } = props;
  useEffect(() => {
    if (size !== null) onWidth(size.width);
  }, [size, onWidth]);

  const { onActive, onCamera } = props;
  const takeOver = useCallback(
    (steps: number) =>
      void loadCloseUp().then(
        ({ closerCamera }) => onCamera(closerCamera(size ?? PRERENDERED, steps)),
        () => setGlLost(true),
      ),
    [size, onCamera],
  );
  useTakeover(canvas, wantsGl, takeOver, loadCloseMap);

  // Opened from the list or the search, a territory may lie outside of the close map: it is brought in.
  const { selectedId } = props;
  const shownFor = useRef(selectedId);
  useEffect(() => {
    if (shownFor.current === selectedId) return;
    shownFor.current = selectedId;
    // On a phone the sheet covers the lower half of the screen: the map goes to the upper one.
    if (selectedId !== null && matchMedia("(max-width: 699px)").matches) canvas.current?.scrollIntoView();
    const territory = selectedId === null ? undefined : territories.get(selectedId);
    if (camera === null || size === null || territory === undefined) return;
    void loadCloseUp().then(
      ({ cameraToSee }) => {
        const target = cameraToSee(territory, camera, size);
        if (target !== null) onCamera(target);
      },
      // The sheet opens all the same.
      () => undefined,
    );
  }, [selectedId, territories, camera, size, onCamera]);

  // The button that asked for the close map goes with the national one: its twin takes the focus.
  const byButton = useRef(false);
  const ready = useCallback(() => {
    setGlReady(true);
    onClose?.();
    if (byButton.current) canvas.current?.querySelector<HTMLElement>(".gl-map__zoom button")?.focus();
    byButton.current = false;
  }, [onClose]);

  const hover = useCallback(
    (id: string | null, at: MapPoint | null) => {
      onActive(id);
      setPointer(id === null ? null : at);
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
    words: words.map,
  };
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const target = useMemo(
    () => (camera === null ? null : { camera, key: `${camera.zoom}/${camera.center.join("/")}` }),
    [camera],
  );

  return (
    <div className="map-canvas" ref={canvas}>
      {!(wantsGl && glReady) && <SvgMap {...shared} {...(size ?? PRERENDERED)} isSized={size !== null} />}
      {wantsGl && size !== null && (
        <div className={glReady ? "close-map" : "close-map close-map--pending"}>
          <LoadBoundary words={words.app} onFailure={() => setGlLost(true)}>
            <Suspense fallback={null}>
              <CloseMap
                scene={scene}
                selectedId={props.selectedId}
                hoveredId={props.activeId}
                initialCamera={camera}
                target={target}
                onCameraChange={onCamera}
                onHover={hover}
                onOpen={props.onOpen}
                basemap={basemap}
                onBasemapFailed={() => {
                  setBasemapLost(true);
                  props.onBasemap("sobre");
                }}
                onReady={ready}
                onUnavailable={() => setGlLost(true)}
                reducedMotion={reducedMotion}
                colorThemeKey={props.colorTheme ?? (isSystemDark ? "auto-dark" : "auto-light")}
                onNational={() => onCamera(null)}
                unit={markUnit(size.width)}
                {...props.stage}
                language={props.language}
              />
            </Suspense>
          </LoadBoundary>
        </div>
      )}
      {!wantsGl && (
        <div className="map-buttons">
          <button
            type="button"
            className="icon-button"
            aria-label={words.map.zoomIn}
            disabled={glLost}
            onClick={() => {
              byButton.current = true;
              takeOver(1);
            }}
          >
            +
          </button>
        </div>
      )}
      {props.activeId !== null && (
        <LoadBoundary>
          <Suspense fallback={null}>
            <MapTooltip
              id={props.activeId}
              pointer={pointer}
              scene={scene}
              territories={territories}
              width={(box ?? PRERENDERED).width}
            />
          </Suspense>
        </LoadBoundary>
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
