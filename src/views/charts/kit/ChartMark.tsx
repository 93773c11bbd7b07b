import type { ReactNode } from "react";
import { pressable } from "./pressable";
import { Unread } from "./Unread";
import type { Roving } from "./useRoving";

interface Props {
  readonly roving: Roving;
  readonly rank: number;
  /** Everything the mark says, in words. */
  readonly label: string;
  /** `null`: the mark can be read, and does nothing. */
  readonly onPress: (() => void) | null;
  /** Told when the mark gets or loses the pointer or the focus. */
  readonly onShow: (isShown: boolean) => void;
  readonly className?: string;
  readonly isPressed?: boolean;
  /** What is written beside the shape. It is not part of the button: the label says it. */
  readonly texts?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A mark of a chart that is a stop of the arrows, shows its facts, and may act. Give it a
 * `chart-mark__hit` rectangle as first child: the room where it is touched, tinted when it is pointed at.
 */
export function ChartMark({
  roving,
  rank,
  label,
  onPress,
  onShow,
  className = "",
  isPressed,
  texts,
  children,
}: Props) {
  const stop = roving.item(rank);
  const behaviour = {
    ...stop,
    ...(onPress === null ? { role: "img" } : { ...pressable(onPress), "aria-pressed": isPressed }),
    onFocus: () => {
      stop.onFocus();
      onShow(true);
    },
    onBlur: () => onShow(false),
    onPointerEnter: () => onShow(true),
    onPointerLeave: () => onShow(false),
  };
  return (
    <>
      <g className={`chart-mark ${className}`} aria-label={label} {...behaviour}>
        {children}
      </g>
      {texts !== undefined && <Unread className="chart-mark__texts">{texts}</Unread>}
    </>
  );
}
