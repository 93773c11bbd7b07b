/**
 * A disc while it is being placed. `layout` owns these and mutates them for speed; nothing outside
 * `placement/` sees one.
 */
export interface Disc {
  readonly id: string;
  /** Radius in pixels of the room it takes. */
  readonly r: number;
  /** Where the true position projects. */
  readonly anchorX: number;
  readonly anchorY: number;
  /** Where the disc wants to be: its anchor, or its seat in a rosette. */
  homeX: number;
  homeY: number;
  x: number;
  y: number;
}
