import {
  BASEMAPS,
  type BasemapId,
  COLOR_THEMES,
  type ColorTheme,
  LANGUAGES,
  type Language,
} from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";

export interface SettingsProps {
  readonly language: Language;
  readonly colorTheme: ColorTheme | null;
  readonly basemap: BasemapId;
  readonly onLanguage: (language: Language) => void;
  readonly onColorTheme: (theme: ColorTheme | null) => void;
  readonly onBasemap: (basemap: BasemapId) => void;
  readonly words: FirstMessages;
}

/** Language, appearance and basemap: choices one makes once. */
export default function SettingsPanel(props: SettingsProps) {
  const { words } = props;
  return (
    <>
      <label className="field">
        {words.app.language}
        <select
          className="select"
          value={props.language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((language) => language === event.target.value);
            if (chosen) props.onLanguage(chosen);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {words.app.languageName[language]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {words.app.colorTheme}
        <select
          className="select"
          value={props.colorTheme ?? "auto"}
          onChange={(event) =>
            props.onColorTheme(COLOR_THEMES.find((theme) => theme === event.target.value) ?? null)
          }
        >
          <option value="auto">{words.app.colorThemeName.auto}</option>
          {COLOR_THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.app.colorThemeName[theme]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {words.map.basemap}
        <select
          className="select"
          value={props.basemap}
          onChange={(event) => {
            const chosen = BASEMAPS.find((basemap) => basemap === event.target.value);
            if (chosen) props.onBasemap(chosen);
          }}
        >
          {BASEMAPS.map((basemap) => (
            <option key={basemap} value={basemap}>
              {words.map.basemapName[basemap]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
