import type { FeatureCollection } from "geojson";
import type { LonLat } from "../../../domain/facts";
import type { Camera } from "../../../domain/viewState";
import type { RasterBasemap } from "../../../services/basemaps";
import type { FeatureState } from "./featureStates";
import type { SourceId } from "./sources";

/** Pixels from the top left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

interface PortImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly pixelRatio: number;
  /** Whether the picture is a distance field, to be coloured. */
  readonly sdf: boolean;
}

/**
 * All that the atlas asks of MapLibre. Behind it, a map that jsdom cannot make; in front, painters
 * that tests drive with a fake. While the context is lost, writes do nothing: `onReset` follows.
 */
export interface MapPort {
  camera(): Camera;
  size(): { readonly width: number; readonly height: number };
  project(lonLat: LonLat): ScreenPoint;
  /** Ids of the areas drawn at a point, whatever their opacity. */
  areasAt(point: ScreenPoint): readonly string[];
  /** The same for the zones. */
  zonesAt(point: ScreenPoint): readonly string[];
  /** Adds or replaces a picture. */
  setImage(name: string, image: PortImage): void;
  setData(source: SourceId, data: FeatureCollection): void;
  setState(source: SourceId, id: string, state: FeatureState): void;
  setPaint(layer: string, property: string, value: unknown): void;
  setVisible(layer: string, isVisible: boolean): void;
  /** Puts a raster basemap under the areas and marks, or takes it away. */
  setRaster(basemap: RasterBasemap | null): void;
  /**
   * @param duration milliseconds; 0 jumps
   * @param isArc steps back to cross a long way, as a plane does
   */
  moveTo(camera: Camera, duration: number, isArc?: boolean): void;
  zoomBy(steps: number, duration: number): void;
  /** Times that the page enlarges the element: the map is drawn with as many pixels as are seen. */
  setScale(scale: number): void;
  setPointing(isPointing: boolean): void;
  /** To be called once, in the task that opened the map: the first `onReset` comes after it. */
  listen(events: MapEvents): void;
  close(): void;
}

export interface MapEvents {
  /** The style is empty and may be filled: at first, and again after the WebGL context came back. */
  readonly onReset: () => void;
  /** Nothing is loading nor moving any more. */
  readonly onIdle: () => void;
  readonly onMoveStart: () => void;
  readonly onMove: () => void;
  readonly onMoveEnd: () => void;
  readonly onPointer: (point: ScreenPoint | null) => void;
  readonly onClick: (point: ScreenPoint) => void;
  readonly onRasterTile: (outcome: "loaded" | "failed") => void;
  /** The context was lost and did not come back. */
  readonly onLost: () => void;
}
