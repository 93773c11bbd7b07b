import { type ReactNode, Suspense } from "react";
import type { FirstMessages } from "../../i18n/messages";
import { LoadBoundary } from "./LoadBoundary";

interface Props {
  readonly children: ReactNode;
  readonly words: FirstMessages["app"];
  /** Shows nothing while it loads: the part adds to what is there already. */
  readonly isQuiet?: boolean;
}

/** A part whose code is loaded when it is first shown: says that it loads, and that it failed. */
export function LatePart({ children, words, isQuiet = false }: Props) {
  const waiting = isQuiet ? null : <p className="state">{words.loading}</p>;
  return (
    <LoadBoundary words={words}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </LoadBoundary>
  );
}
