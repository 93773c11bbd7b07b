import { lazy, useEffect, useRef, useState } from "react";
import { LatePart } from "./LatePart";
import type { SettingsProps } from "./SettingsPanel";

const SettingsPanel = lazy(() => import("./SettingsPanel"));

/** Language, appearance and basemap: choices one makes once. */
export function SettingsMenu(props: SettingsProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      if (event.type === "pointerdown" && event.target instanceof Node && current.contains(event.target))
        return;
      const hadFocus = current.contains(document.activeElement);
      current.open = false;
      if (hadFocus) current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  return (
    <details className="settings" ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button">{props.words.app.settings}</summary>
      {isOpen && (
        <div className="settings__panel">
          <LatePart words={props.words.app}>
            <SettingsPanel {...props} />
          </LatePart>
        </div>
      )}
    </details>
  );
}
