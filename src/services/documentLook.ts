import type { ColorTheme, Language } from "../domain/viewState";

/** Sets the appearance of the whole document; `null` follows the system. */
export function applyColorTheme(theme: ColorTheme | null): void {
  if (theme === null) document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme;
}

/** Tells browsers and screen readers the language and the title of the page. */
export function applyLanguage(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}
