import { lazy, Suspense, useEffect, useState } from "react";
import { LoadBoundary } from "../shell/LoadBoundary";
import { whenIdle } from "../whenIdle";

const LateGloss = lazy(() => import("./LateGloss"));

/**
 * A text of the first view whose difficult words lead to their explanation, once the page is idle.
 * Until then, and without the glossary, it is plain text of the same shape.
 */
export function Glossed({ text }: { readonly text: string }) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => whenIdle(() => setIsIdle(true), 4000), []);
  if (!isIdle) return text;
  return (
    <LoadBoundary instead={text}>
      <Suspense fallback={text}>
        <LateGloss text={text} base="" />
      </Suspense>
    </LoadBoundary>
  );
}
