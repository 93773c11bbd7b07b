import { Range, Root, Thumb, Track } from "@radix-ui/react-slider";
import { type PointerEvent, useRef } from "react";
import type { LateMessages } from "../../../i18n/messages";
import { movedSpan, type YearSpan } from "../../../scene/time/yearSpan";

interface Props {
  readonly scale: YearSpan;
  /** `null`: the chosen period lies outside the scale. */
  readonly span: YearSpan | null;
  /** The period in words, as the filter has it. */
  readonly said: string;
  readonly onSpan: (span: YearSpan) => void;
  readonly words: LateMessages["time"];
}

/**
 * The two ends of the period, and between them a window to drag. The slider counts edges of years, so
 * that a handle stands where its year begins or ends: the second edge is one past the last year, and
 * its accessible value is said in years.
 */
export function YearSlider({ scale, span, said, onSpan, words }: Props) {
  const shown = span ?? scale;
  const grip = useRef<{ readonly x: number; readonly span: YearSpan } | null>(null);
  const years = scale.last - scale.first + 1;
  const pan = {
    onPointerDown: (event: PointerEvent<Element>) => {
      // Else the slider would bring its nearest handle here.
      event.stopPropagation();
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, span: shown };
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (grip.current === null) return;
      event.stopPropagation();
      const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
      if (width === 0) return;
      const moved = movedSpan(
        grip.current.span,
        Math.round(((event.clientX - grip.current.x) / width) * years),
        scale,
      );
      if (moved.first !== shown.first) onSpan(moved);
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
  };
  const isWhole = shown.first === scale.first && shown.last === scale.last;
  return (
    <Root
      className="year-slider"
      data-no-export=""
      data-whole={isWhole ? "" : undefined}
      min={scale.first}
      max={scale.last + 1}
      minStepsBetweenThumbs={1}
      preserveThumbOrder
      value={[shown.first, shown.last + 1]}
      onValueChange={(edges) => {
        const [first = scale.first, edge = scale.last + 1] = edges;
        onSpan({ first, last: edge - 1 });
      }}
    >
      <Track className="year-slider__track">
        <Range className="year-slider__window" title={isWhole ? undefined : words.move} {...pan} />
      </Track>
      <Thumb
        className="year-slider__handle year-slider__handle--first"
        aria-label={words.firstYear}
        aria-valuetext={said}
        aria-valuemax={shown.last}
      />
      <Thumb
        className="year-slider__handle year-slider__handle--last"
        aria-label={words.lastYear}
        aria-valuetext={said}
        aria-valuemin={shown.first}
        aria-valuenow={shown.last}
        aria-valuemax={scale.last}
      />
    </Root>
  );
}
