import "./still.css";
import { useMemo } from "react";
import type { Camera } from "../../../../domain/viewState";
import type { FirstMessages } from "../../../../i18n/messages";
import { SvgMap } from "../../../map/SvgMap";
import type { AtlasView } from "../../../useAtlasView";
import { framing } from "../framing";
import { CloseStill } from "./CloseStill";
import { useGround } from "./useGround";

interface Props {
  readonly view: AtlasView;
  /** Pixels of the drawing, which fills its box. */
  readonly width: number;
  readonly height: number;
  readonly words: FirstMessages;
}

const nothing = () => undefined;

/** The map of a slide that does not move, as it is printed: one picture for assistive technology. */
export function StillMap({ view, width, height, words }: Props) {
  const { viewState, scene, territories, status } = view;
  const { camera, territory } = viewState;
  return (
    <div className="still-box" role="img" aria-label={`${words.map.region}, ${status}`}>
      {camera === null ? (
        <SvgMap
          scene={scene}
          territories={territories}
          width={width}
          height={height}
          activeId={null}
          selectedId={territory}
          onHover={nothing}
          onOpen={nothing}
          words={words.map}
          isSized
        />
      ) : (
        <Close view={view} camera={camera} width={width} height={height} />
      )}
    </div>
  );
}

function Close({ view, camera, width, height }: Omit<Props, "words"> & { readonly camera: Camera }) {
  const ground = useGround(camera.zoom);
  const framed = useMemo(
    () => ({ ...camera, zoom: camera.zoom + framing({ width, height }) }),
    [camera, width, height],
  );
  if (ground === null) return <div data-pending="" />;
  return (
    <CloseStill
      ground={ground}
      scene={view.scene}
      selectedId={view.viewState.territory}
      camera={framed}
      width={width}
      height={height}
    />
  );
}
