import { type RefCallback, useState } from "react";

/** The scroll container once it is mounted, and the ref that catches it. */
export function useScrollElement(): readonly [HTMLDivElement | null, RefCallback<HTMLDivElement>] {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  return [element, setElement];
}
