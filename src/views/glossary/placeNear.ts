/** Of a window or an element, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What something is placed near, in the coordinates of the window. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room left between the note and the word, and between the note and the edges of the window. */
const GAP = 6;
const MARGIN = 8;

/** Where a note of that size goes: under the word, else above it, always whole within the window. */
export function placeNear(
  anchor: Anchor,
  note: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN, Math.min(anchor.left, view.width - note.width - MARGIN));
  const under = anchor.bottom + GAP;
  if (under + note.height + MARGIN <= view.height) return { left, top: Math.max(MARGIN, under) };
  const above = anchor.top - GAP - note.height;
  return { left, top: Math.max(MARGIN, Math.min(above, view.height - note.height - MARGIN)) };
}
