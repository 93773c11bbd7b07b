import type { KeyboardEvent } from "react";

/** What makes a drawn mark a button: it answers a click, Enter and the space bar alike. */
export function pressable(onPress: () => void) {
  return {
    role: "button" as const,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress();
    },
  };
}
