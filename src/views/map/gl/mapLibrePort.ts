import type { StyleSpecification } from "maplibre-gl";
import { type GeoJSONSource, GPUInitializationError, Map as LibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Camera } from "../../../domain/viewState";
import type { MapEvents, MapPort, ScreenPoint } from "./mapPort";
import type { SourceId } from "./sources";
import { ABOVE_BASEMAP } from "./style";

const RASTER = "basemap";
const MIN_ZOOM = 3.5;
const MAX_ZOOM = 17;
/** How long a lost WebGL context may take to come back, in milliseconds. */
const RESTORE_TIMEOUT = 4000;

export interface OpenOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** The farthest view: beyond it the outlines around France come to an end. */
  readonly minZoom: number;
  readonly reducedMotion: boolean;
}

/**
 * Makes a MapLibre map in an element.
 * @returns the port, or `null` when the browser has no WebGL 2 to give
 */
export function openMapLibre(container: HTMLElement, options: OpenOptions): MapPort | null {
  // The worker is a file of ours: it runs under a strict policy, which forbids the blob of the default.
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  try {
    return portOf(createMap(container, options));
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

function createMap(container: HTMLElement, { style, camera, minZoom, reducedMotion }: OpenOptions): LibreMap {
  const map = new LibreMap({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: Math.max(MIN_ZOOM, minZoom),
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    attributionControl: false,
    // The list beside the map is the keyboard's way; see also `tabIndex` below.
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    // Marks that pass from a tile to the next must not blink.
    fadeDuration: 0,
    reduceMotion: reducedMotion || undefined,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
  return map;
}

function portOf(map: LibreMap): MapPort {
  // Between the loss of a context and its return MapLibre has no style, and any write would throw.
  let isOpen = false;
  let lostTimer = 0;
  const write = (action: () => void) => {
    if (isOpen) action();
  };
  return {
    listen: (events) => {
      listenToMap(map, events);
      map.on("style.load", () => {
        isOpen = true;
        events.onReset();
      });
      map.on("webglcontextlost", () => {
        isOpen = false;
        lostTimer = window.setTimeout(events.onLost, RESTORE_TIMEOUT);
      });
      map.on("webglcontextrestored", () => window.clearTimeout(lostTimer));
    },
    camera: () => cameraOf(map),
    size: () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight }),
    project: ([lon, lat]) => pointOf(map.project([lon, lat])),
    areasAt: (point) => (isOpen ? idsAt(map, "areas", point) : []),
    zonesAt: (point) => (isOpen ? idsAt(map, "zones", point) : []),
    setImage: (name, { width, height, data, pixelRatio, sdf }) =>
      write(() => {
        if (map.hasImage(name)) map.removeImage(name);
        map.addImage(name, { width, height, data }, { pixelRatio, sdf });
      }),
    setData: (source, data) =>
      write(() => {
        // A newer picture of the same source follows if this one is superseded: nothing to await.
        void map.getSource<GeoJSONSource>(source)?.setData(data);
      }),
    setState: (source: SourceId, id, state) => write(() => map.setFeatureState({ source, id }, state)),
    // Property and value come from the same typed layers as the style itself.
    setPaint: (layer, property, value) =>
      write(() => map.setPaintProperty(layer, property as never, value as never)),
    setVisible: (layer, isVisible) =>
      write(() => map.setLayoutProperty(layer, "visibility", isVisible ? "visible" : "none")),
    setRaster: (basemap) =>
      write(() => {
        if (map.getLayer(RASTER)) map.removeLayer(RASTER);
        if (map.getSource(RASTER)) map.removeSource(RASTER);
        if (basemap === null) return;
        const { tiles, tileSize, maxZoom } = basemap;
        map.addSource(RASTER, { type: "raster", tiles: [tiles], tileSize, maxzoom: maxZoom });
        map.addLayer(
          { id: RASTER, type: "raster", source: RASTER, paint: { "raster-fade-duration": 150 } },
          ABOVE_BASEMAP,
        );
      }),
    moveTo: ({ center, zoom }, duration, isArc = false) => {
      const view = { center: [...center] as [number, number], zoom };
      if (duration === 0) map.jumpTo(view);
      else if (isArc) map.flyTo({ ...view, duration });
      else map.easeTo({ ...view, duration });
    },
    zoomBy: (steps, duration) => map.zoomTo(map.getZoom() + steps, { duration }),
    setScale: (scale) => map.setPixelRatio(scale * devicePixelRatio),
    setPointing: (isPointing) => map.getContainer().toggleAttribute("data-pointing", isPointing),
    close: () => {
      isOpen = false;
      window.clearTimeout(lostTimer);
      map.remove();
    },
  };
}

function listenToMap(map: LibreMap, events: MapEvents): void {
  map.on("idle", events.onIdle);
  map.on("movestart", events.onMoveStart);
  map.on("move", events.onMove);
  map.on("moveend", events.onMoveEnd);
  map.on("resize", events.onMoveEnd);
  map.on("mousemove", ({ point }) => events.onPointer(pointOf(point)));
  map.on("mouseout", () => events.onPointer(null));
  map.on("click", ({ point }) => events.onClick(pointOf(point)));
  map.on("sourcedata", (event) => {
    if (event.sourceId === RASTER && event.tile !== undefined) events.onRasterTile("loaded");
  });
  map.on("error", ({ error, ...facts }) => {
    if ("sourceId" in facts && facts.sourceId === RASTER) events.onRasterTile("failed");
    else if (error instanceof GPUInitializationError) events.onLost();
    else console.error(error);
  });
}

function idsAt(map: LibreMap, layer: string, { x, y }: ScreenPoint): string[] {
  return map
    .queryRenderedFeatures([x, y], { layers: [layer] })
    .map(({ properties }) => String(properties.id));
}

function cameraOf(map: LibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), center: [lng, lat] };
}

const pointOf = ({ x, y }: { readonly x: number; readonly y: number }): ScreenPoint => ({ x, y });
