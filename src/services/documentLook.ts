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

/** Brings the typeface of the atlas; until then, and if it does not come, the page keeps its fallback. */
export async function loadTypeface(): Promise<void> {
  const family = '"Atkinson Hyperlegible Next"';
  try {
    await Promise.all([document.fonts.load(`400 1em ${family}`), document.fonts.load(`700 1em ${family}`)]);
    document.documentElement.classList.add("has-fonts");
  } catch {
    // Offline or refused: the fallback is legible.
  }
}
