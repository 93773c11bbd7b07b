import type { Atlas, Core } from "../../domain/facts";
import { themesByFamily } from "../../scene/aboutFacts";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

interface ThemesPartProps {
  readonly id: string;
  readonly core: Core;
  readonly atlas: Atlas;
}

/** Themes and what they mean, by family. */
export function ThemesPart({ id, core, atlas }: ThemesPartProps) {
  const { words, language } = useAbout();
  const lang = language === "fr" ? undefined : "fr";
  return (
    <Part
      id={id}
      title={words.data.themes}
      help={words.data.themesHelp(core.themes.length, core.families.length)}
    >
      <div className="about__families">
        {themesByFamily(core).map(({ family, themes }) => (
          <div key={family.id} className="about__family" lang={lang}>
            <h4 className="about__subtitle">{family.label}</h4>
            <p className="about__note">{atlas.familyDefinitions[family.id]}</p>
            <dl className="about__terms">
              {themes.map((theme) => (
                <div key={theme.id}>
                  <dt>{theme.label}</dt>
                  <dd>{atlas.themeDefinitions[theme.id]}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Part>
  );
}
