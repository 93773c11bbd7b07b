import { formatList } from "../../../i18n/format";
import type { Similar } from "../../../query/similar";
import { similarReason } from "../../../scene/compare/similarReason";
import type { MissingTheme } from "../../../scene/themes/missingThemes";
import { ActionLink } from "../../sheet/ActionLink";
import type { SectionProps } from "../sectionProps";

interface Props extends SectionProps {
  readonly similar: readonly Similar[];
  readonly missing: readonly MissingTheme[];
}

/** The territories that the comparison rests on: why they are alike, and which of the themes each has. */
export function SimilarList({ similar, missing, ...props }: Props) {
  const { core, view, actions, hrefs, words, language } = props;
  const said = words.themeCharts.missing;
  return (
    <section className="theme-similar" aria-labelledby="themes-semblables-liste">
      <h4 id="themes-semblables-liste">{said.similarHeading}</h4>
      <ul>
        {similar.map((found) => {
          const here = missing.filter(({ recordedIn }) => recordedIn.includes(found.id));
          const labels = here.map(({ theme }) => theme.label);
          return (
            <li key={found.id}>
              <ActionLink
                href={hrefs.territory(found.id)}
                lang={language === "fr" ? undefined : "fr"}
                onAct={() => actions.openTerritory(found.id)}
              >
                {view.territories.get(found.id)?.name ?? found.id}
              </ActionLink>
              {" — "}
              {similarReason(core, found, words, language)}
              {labels.length > 0 && (
                <>
                  <br />
                  {said.has(formatList(labels, language))}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
