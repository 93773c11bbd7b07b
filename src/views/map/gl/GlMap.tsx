import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { BasemapId, Camera } from "../../../domain/viewState";
import { mainlandCamera } from "../../../geo/camera";
import type { FrameId } from "../../../geo/frames";
import { insetTargets } from "../../../geo/insetTargets";
import type { gl } from "../../../i18n/fr/gl";
import type { Scene } from "../../../scene/scene";
import { basemap as basemapOf } from "../../../services/basemaps";
import { GlControls } from "./GlControls";
import { readColors } from "./glColors";
import { DETAIL_ZOOM, loadDetailedGround, loadNationalGround } from "./loadGround";
import { MapSession } from "./MapSession";
import { openMapLibre } from "./mapLibrePort";
import { buildStyle } from "./style";
import "./gl.css";

/** Why there is no WebGL map: never given, given and lost, or without its ground. */
type GlFailure = "no-webgl" | "lost" | "no-ground";

export interface GlMapProps {
  readonly scene: Scene;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  /** `null`: the mainland. */
  readonly initialCamera: Camera | null;
  /** The map flies here when `key` changes, unless it is what it last told `onCameraChange`. */
  readonly target: { readonly camera: Camera; readonly key: string } | null;
  /** At the end of each move, whoever moved the map. */
  readonly onCameraChange: (camera: Camera) => void;
  /** `point`: pixels from the top left corner of the map. */
  readonly onHover: (id: string | null, point: { readonly x: number; readonly y: number } | null) => void;
  readonly onOpen: (id: string) => void;
  readonly basemap: BasemapId;
  /** The online basemap does not answer; the parent goes back to `sobre`. */
  readonly onBasemapFailed: (basemap: BasemapId) => void;
  /** The ground and the marks are drawn for the first time. */
  readonly onReady: () => void;
  readonly onUnavailable: (reason: GlFailure) => void;
  readonly reducedMotion: boolean;
  /** Colours are read again when it changes. */
  readonly colorThemeKey: string;
  readonly words: { readonly gl: typeof gl };
  /** Pixels of a mark of relative radius 1: those of the SVG map and of the legend. */
  readonly unit?: number;
  /** Times that the whole drawing is enlarged, for a room; 1 when left out. What it tells is in pixels of the page. */
  readonly scale?: number;
  /** Milliseconds of a flight, instead of the usual. */
  readonly flight?: number;
  /** Asked for the national view; by default the map flies to the mainland. */
  readonly onNational?: () => void;
  /** Address of the tiles of the online basemap, instead of the usual service. */
  readonly basemapTiles?: string;
}

/** The box of the drawing, enlarged from its top left corner until it fills the map. */
function enlarged(scale = 1): CSSProperties | undefined {
  if (scale === 1) return undefined;
  const part = `${100 / scale}%`;
  return {
    inset: "0 auto auto 0",
    width: part,
    height: part,
    transform: `scale(${scale})`,
    transformOrigin: "0 0",
  };
}

const UNIT = 5.6;
/** Zoom levels by which one may step back from the national view. */
const ZOOM_BEYOND_NATIONAL = 0.5;

function colorsOf(element: Element) {
  const style = getComputedStyle(element);
  return readColors((property) => style.getPropertyValue(property));
}

/** The close map, drawn by MapLibre from the scene that the SVG map draws. Loaded when it is needed. */
export default function GlMap(props: GlMapProps) {
  const { scene, selectedId, hoveredId, target, basemap, basemapTiles, colorThemeKey, words } = props;
  const container = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<MapSession | null>(null);
  // The map outlives renders: it calls the handlers of the latest one.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const { initialCamera, reducedMotion, unit = UNIT, flight } = latest.current;
    const colors = colorsOf(element);
    const national = mainlandCamera({ width: element.clientWidth, height: element.clientHeight });
    const port = openMapLibre(element, {
      style: buildStyle(colors),
      camera: initialCamera ?? national,
      minZoom: national.zoom - ZOOM_BEYOND_NATIONAL,
      reducedMotion,
    });
    if (port === null) {
      latest.current.onUnavailable("no-webgl");
      return;
    }
    const unmounted = new AbortController();
    const opened = new MapSession(
      port,
      {
        colors,
        unit,
        reducedMotion,
        hasCoarsePointer: matchMedia("(pointer: coarse)").matches,
        now: () => performance.now(),
        loadDetail: () => loadDetailedGround(unmounted.signal),
        detailZoom: DETAIL_ZOOM,
        ...(flight === undefined ? {} : { flight }),
      },
      {
        onReady: () => {
          performance.mark("atlas:map-idle");
          latest.current.onReady();
        },
        onCamera: (camera) => latest.current.onCameraChange(camera),
        onHover: (id, point) => {
          const { scale = 1, onHover } = latest.current;
          onHover(id, point && { x: point.x * scale, y: point.y * scale });
        },
        onOpen: (id) => latest.current.onOpen(id),
        onBasemapFailed: (id) => latest.current.onBasemapFailed(id),
        onLost: () => latest.current.onUnavailable("lost"),
      },
    );
    loadNationalGround(unmounted.signal).then(
      (ground) => opened.lay(ground),
      () => {
        if (!unmounted.signal.aborted) latest.current.onUnavailable("no-ground");
      },
    );
    setSession(opened);
    return () => {
      unmounted.abort();
      opened.close();
      setSession(null);
    };
  }, []);

  useEffect(() => session?.show(scene), [session, scene]);
  useEffect(() => session?.stand(hoveredId, selectedId), [session, hoveredId, selectedId]);
  const { scale } = props;
  useEffect(() => {
    if (scale !== undefined) session?.setScale(scale);
  }, [session, scale]);
  useEffect(() => session?.setBasemap(basemapOf(basemap, basemapTiles)), [session, basemap, basemapTiles]);
  useEffect(() => {
    const element = container.current;
    if (session === null || element === null || colorThemeKey === "") return;
    session.dress(colorsOf(element));
  }, [session, colorThemeKey]);
  const key = target?.key;
  useEffect(() => {
    const asked = latest.current.target;
    if (key !== undefined && asked !== null) session?.fly(asked.camera);
  }, [session, key]);

  const flyTo = (id: FrameId) => {
    if (session === null) return;
    const { width, height } = session.size();
    const place = insetTargets(width, height).find((each) => each.id === id);
    if (place) session.fly(place.camera);
  };
  const { onNational = () => flyTo("metropole") } = props;
  return (
    <div className="gl-map">
      <div className="gl-map__canvas" ref={container} style={enlarged(scale)} />
      <GlControls
        onZoom={(steps) => session?.zoomBy(steps)}
        onNational={onNational}
        onPlace={flyTo}
        words={words.gl}
      />
      <p className="gl-map__attribution">{words.gl.ground(basemapOf(basemap).attribution)}</p>
    </div>
  );
}
