import { FRAME_IDS, type FrameId } from "../../../geo/frames";
import type { gl } from "../../../i18n/fr/gl";

interface Props {
  readonly onZoom: (steps: number) => void;
  readonly onNational: () => void;
  readonly onPlace: (id: FrameId) => void;
  readonly words: typeof gl;
}

/** Places that the national SVG map shows in frames: here, buttons fly to them. */
const PLACES = FRAME_IDS.filter((id) => id !== "metropole");

/** The buttons of the WebGL map. Gestures do the same, except on a keyboard. */
export function GlControls({ onZoom, onNational, onPlace, words }: Props) {
  return (
    <>
      <fieldset className="gl-map__zoom" aria-label={words.controls}>
        <button type="button" className="gl-map__button" aria-label={words.zoomIn} onClick={() => onZoom(1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3v10M3 8h10" />
          </svg>
        </button>
        <button
          type="button"
          className="gl-map__button"
          aria-label={words.zoomOut}
          onClick={() => onZoom(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
        <button
          type="button"
          className="gl-map__button"
          aria-label={words.national}
          title={words.national}
          onClick={onNational}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1.5 14 5.5V11.5L10 14.5H5L2.5 12V6L1.5 4.5 5.5 4Z" />
          </svg>
        </button>
      </fieldset>
      <fieldset className="gl-map__places">
        <legend className="gl-map__places-title">{words.goTo}</legend>
        {PLACES.map((id) => (
          <button key={id} type="button" className="gl-map__place" onClick={() => onPlace(id)}>
            {words.place[id]}
          </button>
        ))}
      </fieldset>
    </>
  );
}
