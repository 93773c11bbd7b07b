import type { Camera } from "../domain/viewState";
import { fitCamera } from "./camera";
import { FRAME_IDS, FRAMES, type FrameId } from "./frames";

/** Where a button of the GL map flies to. */
export interface InsetTarget {
  readonly id: FrameId;
  /** Proper name, in French. */
  readonly label: string;
  readonly camera: Camera;
}

/** The mainland, Paris and each overseas frame, seen whole on a map of `width` × `height` pixels. */
export function insetTargets(width: number, height: number): InsetTarget[] {
  return FRAME_IDS.map((id) => {
    const { label, bounds } = FRAMES[id];
    return { id, label, camera: fitCamera(bounds, width, height) };
  });
}
