import { recordedOf } from "../../../src/dataset/recorded";
import { isPartnership, type Partnership, type Theme } from "../../../src/domain/facts";
import { formatNumber } from "../../../src/i18n/format";
import { territories as countedTerritories } from "../../../src/i18n/fr/nouns";
import { citationsIn } from "../../../src/scene/citedText";
import { numberReferences } from "../../../src/scene/sheetReferences";
import { timelineOf } from "../../../src/scene/sheetTimeline";
import { pairThemes } from "../../../src/scene/themes/themePairs";
import type { PageLink } from "../../../src/views/site/LinkList";
import { type ThemeFacts, ThemePage } from "../../../src/views/site/ThemePage";
import { territoryLinks } from "./links";
import { areaFigure, waveScene } from "./maps";
import { baseOf, PATHS, viewSearch } from "./paths";
import { type SiteFacts, WORDS } from "./siteFacts";
import { describe, type SitePage } from "./sitePage";
import { sourceNodes } from "./structuredData";

const { site } = WORDS;

/** Themes most often found with one another, and no more. */
const MOST_TOGETHER = 5;

/** One page per theme: what it means, where it is recorded, with whom. */
export function themePages(facts: SiteFacts): readonly SitePage[] {
  const pairs = pairThemes(facts.core.themes, countedThemes(facts));
  return facts.core.themes.map((theme) => {
    const path = PATHS.theme(theme.id);
    const base = baseOf(path);
    const result = facts.ask({ theme: [theme.id] });
    const scene = waveScene(facts, result);
    const told = themeFacts(facts, theme, result, base);
    const count = site.departement.count(result.matches.length);
    const link = (other: Theme, detail?: string): PageLink => ({
      href: base + PATHS.theme(other.id),
      text: other.label,
      ...(detail === undefined ? {} : { detail }),
    });
    const rows = rowsOf(facts, theme);
    return {
      path,
      title: site.theme.title(theme.label),
      description: describe([
        site.theme.description(theme.label, told.definition),
        site.theme.descriptionCount(
          site.theme.knownCount(result.matches.length, told.population).replace(/\.$/, ""),
          site.theme.partnershipsCount(rows.length),
        ),
      ]),
      crumbs: [
        { name: site.home, path: "" },
        { name: site.page.themes, path: PATHS.themes },
        { name: theme.label, path },
      ],
      about: {
        "@type": "DefinedTerm",
        name: theme.label,
        description: told.definition,
        inDefinedTermSet: { "@type": "DefinedTermSet", name: `${site.page.themes}, ${WORDS.app.name}` },
      },
      sources: sourceNodes([...told.references.values()].map(({ source }) => source)),
      body: (
        <ThemePage
          core={facts.core}
          facts={told}
          map={areaFigure({
            facts,
            focus: [],
            // A name beside a hollow mark would read as a place where the theme is recorded.
            marks: scene.marks.map((mark) => (mark.hollow ? { ...mark, label: "" } : mark)),
            scene,
            active: null,
            label: site.theme.mapLabel(theme.label, count),
            base,
          })}
          live={[
            { href: base + viewSearch({}, { theme: [theme.id] }), text: site.theme.open },
            { href: base + viewSearch({ view: "tableau" }, { theme: [theme.id] }), text: site.theme.table },
          ]}
          sameFamily={facts.core.themes
            .filter((other) => other.family === theme.family && other !== theme)
            .map((other) => link(other))}
          together={pairs
            .filter(({ themes }) => themes.includes(theme))
            .slice(0, MOST_TOGETHER)
            .map(({ themes: [one, other], both }) =>
              link(one === theme ? other : one, countedTerritories(both.length)),
            )}
          hrefs={{
            territory: (id) => base + PATHS.territory(id),
            filter: (patch) => base + viewSearch({}, patch),
          }}
          words={WORDS}
        />
      ),
    };
  });
}

/** Themes recorded of each territory that counts. */
function countedThemes(facts: SiteFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const { themes } = recordedOf(facts.core);
  const counted = new Set(facts.ask({}).matches);
  return new Map([...themes].filter(([id]) => counted.has(id)));
}

/** Rows of `partenariats` that bear the theme. */
function rowsOf({ atlas }: SiteFacts, { id }: Theme): readonly Partnership[] {
  return atlas.partnerships.filter((row) => isPartnership(row) && row.themes.includes(id));
}

function themeFacts(
  facts: SiteFacts,
  theme: Theme,
  result: ReturnType<SiteFacts["ask"]>,
  base: string,
): ThemeFacts {
  const { core, atlas } = facts;
  const rows = rowsOf(facts, theme);
  const counted = new Set(result.partnerships);
  const years = (isCounted: boolean) =>
    timelineOf(
      core,
      atlas,
      rows.filter(({ id }) => counted.has(id) === isCounted),
      null,
    );
  const linksOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return territoryLinks(
      facts,
      facts.byName.filter(({ id }) => wanted.has(id)),
      base,
    );
  };
  const [here, apart] = [years(true), years(false)];
  const entries = [...here, ...apart].flatMap((year) => year.entries);
  const isSource = (id: string) => atlas.sources.some((source) => source.id === id);
  const declared = atlas.territories.filter(({ id }) =>
    facts.territories.get(id)?.declaredThemes.includes(theme.id),
  );
  return {
    theme,
    family: core.families.find(({ id }) => id === theme.family)?.label ?? theme.family,
    definition: atlas.themeDefinitions[theme.id] ?? "",
    known: linksOf(result.matches),
    unknown: linksOf(result.unknown),
    population: formatNumber(result.population.length, "fr"),
    counted: here,
    apart,
    references: numberReferences(
      [
        ...entries.flatMap(({ row }) => [row.sources, citationsIn(row.notes, isSource)]),
        ...declared.map(({ themesSources }) => themesSources),
      ],
      atlas.sources,
    ),
    hasInferred: entries.some(({ row }) => row.inferred.length > 0),
  };
}
