import type { PlacedItem } from "../../../scene/time/territoryTimes";
import { markPath } from "../../map/markPath";
import { ROW } from "./rowLayout";
import type { TimePlot } from "./timePlot";

interface Props {
  readonly item: PlacedItem;
  readonly plot: TimePlot;
  /** Top of the first lane of its kind, in pixels. */
  readonly top: number;
  readonly patternId: string;
}

/** Narrowest bar: a day is a tick that can still be seen. */
const LEAST_WIDTH = 3;
/** Under this width, in pixels, an outline hides what it surrounds. */
const NARROW = 8;
const AMOUNT_TOKEN = "seq-4";

/**
 * A partnership or an amount over its dates. The part that is certain is full; what its dates leave open
 * (a year, a month) is lighter. An amount spread over years is hatched, one of which nothing says
 * whether it is yearly is only outlined.
 */
export function ItemBar({ item, plot, top, patternId }: Props) {
  const { extent, kind, lane, tone, isInferred } = item;
  const x = plot.x(extent.from);
  const width = Math.max(LEAST_WIDTH, plot.x(extent.to) - x);
  if (kind === "event") {
    const middle = top + ROW.label / 2;
    return (
      <>
        <line className="item-bar__reach" x1={x} x2={x + width} y1={middle} y2={middle} />
        <path
          className="item-bar__event"
          d={markPath("diamond", 4.5)}
          transform={`translate(${x + width / 2} ${middle})`}
        />
      </>
    );
  }
  const height = kind === "amount" ? ROW.amount : ROW.partnership;
  const y = top + lane * (height + ROW.lane);
  const inferred = isInferred ? " item-bar--inferred" : "";
  if (kind === "amount" && tone !== "plain") {
    return (
      <rect
        className={`${tone === "spread" ? "" : "item-bar "}item-bar--${tone} tok-${AMOUNT_TOKEN}${inferred}`}
        fill={tone === "spread" ? `url(#${patternId}-hatch-${AMOUNT_TOKEN})` : undefined}
        {...{ x, y, width, height }}
      />
    );
  }
  if (isInferred && width < NARROW) {
    // Too narrow for a dashed outline: the tick itself is broken in two.
    const half = height / 2 - 1;
    const fill = kind === "amount" ? `item-bar tok-${AMOUNT_TOKEN}` : "item-bar item-bar--partnership";
    return (
      <>
        <rect className={fill} {...{ x, y, width }} height={half} />
        <rect className={fill} {...{ x, width }} y={y + height - half} height={half} />
      </>
    );
  }
  const look = kind === "amount" ? `item-bar tok-${AMOUNT_TOKEN}` : "item-bar item-bar--partnership";
  const isExact = extent.to - extent.from < 2 / 365;
  return (
    <>
      <rect
        className={`${look}${isExact ? "" : " item-bar--loose"}${inferred}`}
        {...{ x, y, width, height }}
      />
      {extent.certain !== null && (
        <rect
          className={look}
          x={plot.x(extent.certain.from)}
          width={plot.x(extent.certain.to) - plot.x(extent.certain.from)}
          {...{ y, height }}
        />
      )}
    </>
  );
}
