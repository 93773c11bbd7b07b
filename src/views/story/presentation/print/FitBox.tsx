import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly children: ReactNode;
  /** Said where something had to be left out. */
  readonly note: string;
}

/** Under this, text could not be read on paper: the rest is left out, and said to be. */
const SMALLEST = 0.58;

/** Scales this near to each other look the same. */
const ALIKE = 0.98;

/**
 * Shows its children whole on a sheet of a given height, smaller when they are longer; what is made smaller
 * is laid out wider, so that it fills the sheet.
 */
export function FitBox({ children, note }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ scale: 1, isCut: false });
  useEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      const { clientWidth, scrollWidth, scrollHeight } = inner;
      const byHeight = outer.clientHeight / Math.max(1, scrollHeight);
      setFit((now) => {
        // Wider than its own box: columns that will not wrap.
        const byWidth = scrollWidth > clientWidth + 1 ? (now.scale * clientWidth) / scrollWidth : 1;
        return smaller(now.scale, Math.min(byHeight, byWidth)) ?? now;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  const width = `${100 / fit.scale}%`;
  return (
    <div className="paper__fit" ref={box}>
      <div className="paper__content" ref={content} style={{ width, transform: `scale(${fit.scale})` }}>
        {children}
      </div>
      {fit.isCut && <p className="paper__cut">{note}</p>}
    </div>
  );
}

/**
 * The next scale to try; `null` when all is seen, or nothing more can be done. It only ever decreases, so
 * that it settles: at `needed` the content fits for sure, and in between it may, being wider.
 */
function smaller(scale: number, needed: number): { readonly scale: number; readonly isCut: boolean } | null {
  if (needed >= scale || (scale === SMALLEST && needed >= SMALLEST)) return null;
  if (scale === SMALLEST) return { scale, isCut: true };
  const next = needed > scale * ALIKE ? needed : Math.sqrt(needed * scale);
  return { scale: Math.max(SMALLEST, next), isCut: false };
}
