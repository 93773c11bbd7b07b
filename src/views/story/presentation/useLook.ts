import { useEffect, useLayoutEffect } from "react";
import type { ColorTheme, Language } from "../../../domain/viewState";
import { applyColorTheme, applyLanguage } from "../../../services/documentLook";

interface Look {
  readonly title: string;
  readonly language: Language;
  readonly colorTheme: ColorTheme | null;
  /** Appearance of the page that comes back after the presentation. */
  readonly after: ColorTheme | null;
}

/** Title and appearance of the document while a story is presented; the page's own come back after it. */
export function useLook({ title, language, colorTheme, after }: Look): void {
  useLayoutEffect(() => {
    applyColorTheme(colorTheme);
    return () => applyColorTheme(after);
  }, [colorTheme, after]);
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => applyLanguage(language, title), [language, title]);
}
