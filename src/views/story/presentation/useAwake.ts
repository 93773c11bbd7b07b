import { type RefObject, useEffect, useState } from "react";

/** Milliseconds without a gesture after which tools and pointer go out of sight. */
const REST = 2500;

/** Whether the pointer has moved over an element a short while ago. */
export function useAwake(element: RefObject<HTMLElement | null>): boolean {
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    let timer = 0;
    const wake = () => {
      setIsAwake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIsAwake(false), REST);
    };
    current.addEventListener("pointermove", wake);
    current.addEventListener("pointerdown", wake);
    return () => {
      window.clearTimeout(timer);
      current.removeEventListener("pointermove", wake);
      current.removeEventListener("pointerdown", wake);
    };
  }, [element]);
  return isAwake;
}
