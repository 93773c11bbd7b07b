import { useState } from "react";

/** Which mark shows its facts: the last one that got the pointer or the focus, until it loses it. */
export function useShown(): {
  readonly shown: number | null;
  readonly onShow: (rank: number) => (isShown: boolean) => void;
} {
  const [shown, setShown] = useState<number | null>(null);
  return {
    shown,
    onShow: (rank) => (isShown) =>
      setShown((current) => (isShown ? rank : current === rank ? null : current)),
  };
}
