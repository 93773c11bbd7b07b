import { isReplaced } from "../../../src/domain/counting";
import type { CoreTerritory, Departement } from "../../../src/domain/facts";
import { formatNumber } from "../../../src/i18n/format";
import { territories as countedTerritories } from "../../../src/i18n/fr/nouns";
import { frenchOrder } from "../../../src/scene/frenchOrder";
import type { PageLink } from "../../../src/views/site/LinkList";
import { type ListGroup, ListPage } from "../../../src/views/site/ListPage";
import { departementLinks, kindOf, whereOf } from "./links";
import { baseOf, PATHS } from "./paths";
import { isApart, type SiteFacts, WORDS } from "./siteFacts";
import { describe, type SitePage } from "./sitePage";

const { site } = WORDS;
const { lists } = site;

/** The pages that list all pages of one kind. */
export function listPages(facts: SiteFacts): readonly SitePage[] {
  return [territoryList(facts), departementList(facts), themeList(facts)];
}

interface ListOptions {
  readonly path: string;
  readonly crumb: string;
  readonly title: string;
  readonly intro: string;
  readonly description: string;
  readonly groups: readonly ListGroup[];
}

function listPage({ path, crumb, title, intro, description, groups }: ListOptions): SitePage {
  return {
    path,
    title,
    description: describe([description]),
    crumbs: [
      { name: site.home, path: "" },
      { name: crumb, path },
    ],
    about: null,
    sources: [],
    body: <ListPage title={title} intro={intro} contents={lists.onThisPage} groups={groups} />,
  };
}

function territoryList(facts: SiteFacts): SitePage {
  const path = PATHS.territories;
  const base = baseOf(path);
  const isAcademy = ({ type }: CoreTerritory) => type === "academie";
  const linkOf = (territory: CoreTerritory): PageLink => ({
    href: base + PATHS.territory(territory.id),
    text: territory.name,
    detail: [
      whereOf(facts, territory),
      territory.wave === null ? kindOf(territory).toLowerCase() : lists.wave(territory.wave),
      ...(isReplaced(territory) ? [lists.endedMark] : []),
    ]
      .filter((part) => part !== "")
      .join(", "),
  });
  const others = facts.byName.filter((territory) => !isAcademy(territory));
  const academies = facts.byName.filter(isAcademy);
  const groups = facts.regions.map(({ code, name }) => ({
    id: `region-${code}`,
    title: name,
    note: null,
    links: others.filter(({ regions }) => regions.includes(code)).map(linkOf),
  }));
  const counted = countedTerritories(facts.ask({}).population.length);
  return listPage({
    path,
    crumb: site.page.territories,
    title: lists.territories,
    intro: lists.territoriesIntro(
      counted,
      lists.academies(academies.length),
      lists.ended(others.filter(isReplaced).length),
    ),
    description: lists.territoriesDescription(counted),
    groups: [
      ...groups,
      { id: "academies", title: lists.academiesTitle, note: null, links: academies.map(linkOf) },
    ].filter(({ links }) => links.length > 0),
  });
}

function departementList(facts: SiteFacts): SitePage {
  const path = PATHS.departements;
  const base = baseOf(path);
  const counted = facts.departements.filter((each) => !isApart(each));
  const some = counted.filter(({ code }) => facts.ask({ departement: [code] }).matches.length > 0);
  const links = (departements: readonly Departement[]) =>
    departementLinks(
      facts,
      departements.map(({ code }) => code),
      base,
    );
  const groups = facts.regions.map(({ code, name }) => ({
    id: `region-${code}`,
    title: name,
    note: null,
    links: links(counted.filter(({ region }) => region === code)),
  }));
  const total = lists.departementsCount(counted.length);
  return listPage({
    path,
    crumb: site.page.departements,
    title: lists.departements,
    intro: lists.departementsIntro(formatNumber(some.length, "fr"), total),
    description: lists.departementsDescription(total),
    groups: [
      ...groups,
      {
        id: "collectivites",
        title: lists.collectivities,
        note: null,
        links: links(facts.departements.filter(isApart)),
      },
    ].filter((group) => group.links.length > 0),
  });
}

function themeList(facts: SiteFacts): SitePage {
  const path = PATHS.themes;
  const base = baseOf(path);
  const { core, atlas } = facts;
  const order = frenchOrder();
  const count = lists.themesCount(core.themes.length);
  return listPage({
    path,
    crumb: site.page.themes,
    title: lists.themes,
    intro: lists.themesIntro(count, lists.familiesCount(core.families.length)),
    description: lists.themesDescription(count),
    groups: core.families.map(({ id, label }) => ({
      id,
      title: label,
      note: atlas.familyDefinitions[id] ?? null,
      links: core.themes
        .filter(({ family }) => family === id)
        .sort((a, b) => order(a.label, b.label))
        .map((theme) => ({
          href: base + PATHS.theme(theme.id),
          text: theme.label,
          detail: site.departement.count(facts.ask({ theme: [theme.id] }).matches.length),
        })),
    })),
  });
}
