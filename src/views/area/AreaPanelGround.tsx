import type { AreaPanel } from "../../geo/areaFrame";
import type { AreaGround } from "../../geo/areaGround";
import type { DepartementName } from "./departementNames";
import { round } from "./round";

interface Props {
  readonly panel: AreaPanel;
  readonly ground: AreaGround;
  readonly names: readonly DepartementName[];
}

/**
 * Sea, land and names of départements. The inner `svg` cuts what leaves the panel: unlike a clip path it
 * needs no id, which two maps of a page would share.
 */
export function AreaPanelGround({ panel, ground, names }: Props) {
  const { x, y, width, height } = panel.box;
  const { placement } = panel;
  const isInset = panel.id !== "area" && panel.id !== "metropole";
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return (
    <>
      <svg aria-hidden="true" {...box} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}>
        <rect className="area-map__sea" {...box} />
        <g
          transform={`translate(${round(placement.x)} ${round(placement.y)}) scale(${placement.k.toFixed(5)})`}
        >
          {ground.neighbours !== "" && <path className="area-map__abroad" d={ground.neighbours} />}
          {ground.around !== "" && <path className="area-map__around" d={ground.around} />}
          {ground.aroundBorders !== "" && (
            <path className="area-map__borders area-map__borders--around" d={ground.aroundBorders} />
          )}
          {ground.focus !== "" && <path className="area-map__focus" d={ground.focus} />}
          {ground.focusBorders !== "" && <path className="area-map__borders" d={ground.focusBorders} />}
        </g>
        {names.map((name) => (
          <text
            key={name.code}
            className={name.isFocus ? "area-map__name area-map__name--focus" : "area-map__name"}
            x={round(name.x)}
            y={round(name.y)}
            textAnchor="middle"
          >
            {name.text}
          </text>
        ))}
      </svg>
      {isInset && <rect className="area-map__inset" {...box} />}
    </>
  );
}
