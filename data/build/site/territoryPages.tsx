import { recordedOf } from "../../../src/dataset/recorded";
import { isReplaced } from "../../../src/domain/counting";
import type { CoreTerritory } from "../../../src/domain/facts";
import { sortTerritories } from "../../../src/scene/order";
import { buildSheetDetails, buildSheetHead } from "../../../src/scene/sheetModel";
import { linesOf } from "../../../src/scene/sheetMoney";
import { neighboursOf } from "../../../src/scene/sheetNeighbours";
import type { PageLink } from "../../../src/views/site/LinkList";
import { type Sequence, TerritoryPage } from "../../../src/views/site/TerritoryPage";
import { kindOf, territoryLinks, whereOf } from "./links";
import { areaFigure, waveScene } from "./maps";
import { baseOf, PATHS, viewSearch } from "./paths";
import { type SiteFacts, WORDS } from "./siteFacts";
import { describe, type SitePage } from "./sitePage";
import { sourceNodes, territoryNode } from "./structuredData";

const { site } = WORDS;

/** One page per territory: its sheet, its map, and the pages around it. */
export function territoryPages(facts: SiteFacts): readonly SitePage[] {
  const national = waveScene(facts, facts.ask({}));
  const order = facts.byName.map(({ id }) => id);
  return facts.core.territories.map((territory) => {
    const path = PATHS.territory(territory.id);
    const base = baseOf(path);
    const where = whereOf(facts, territory);
    const kind = kindOf(territory);
    const sheet = sheetOf(facts, territory);
    const sources = [...(sheet?.references.values() ?? [])].map(({ source }) => source);
    const scene = waveScene(facts, sceneResult(facts, territory));
    const around = national.marks.filter(({ id }) => !scene.marks.some((mark) => mark.id === id));
    const [departement] = territory.departements;
    return {
      path,
      title: site.territory.title(territory.name, where, kind),
      description: descriptionOf(territory, where, sheet),
      crumbs: [
        { name: site.home, path: "" },
        { name: site.page.territories, path: PATHS.territories },
        ...(territory.departements.length === 1 && departement !== undefined
          ? [{ name: where, path: PATHS.departement(departement) }]
          : []),
        { name: territory.name, path },
      ],
      about: territoryNode(facts, territory),
      sources: sourceNodes(sources),
      body: (
        <TerritoryPage
          core={facts.core}
          atlas={facts.atlas}
          territory={territory}
          heading={site.territory.title(territory.name, where, kind)}
          hrefs={{
            territory: (id) => base + PATHS.territory(id),
            filter: (patch) => base + viewSearch({}, patch),
          }}
          map={areaFigure({
            facts,
            focus: territory.departements,
            marks: [...around, ...scene.marks],
            scene,
            active: territory.id,
            label: site.mapOf(where || territory.name, site.departement.count(scene.marks.length)),
            base,
          })}
          live={liveLinks(facts, territory, base)}
          places={placeLinks(facts, territory, base)}
          themes={themeLinks(facts, territory, base)}
          sequences={sequencesOf(facts, territory, order, base)}
          words={WORDS}
        />
      ),
    };
  });
}

/** Of its départements: those that count, and itself if it does not (an ended label, an académie). */
function sceneResult(facts: SiteFacts, { id, departements }: CoreTerritory) {
  const result = facts.ask({ departement: departements });
  return result.matches.includes(id) ? result : { ...result, matches: [...result.matches, id] };
}

function sheetOf(facts: SiteFacts, territory: CoreTerritory) {
  const head = buildSheetHead(facts.core, territory.id);
  const details = head && buildSheetDetails(facts.core, facts.atlas, head);
  return head && details && { partnershipCount: head.partnershipCount, ...details };
}

function descriptionOf(territory: CoreTerritory, where: string, sheet: ReturnType<typeof sheetOf>): string {
  const { territory: words } = site;
  const count = sheet?.partnershipCount ?? 0;
  const sources = sheet?.references.size ?? 0;
  const amounts = sheet ? linesOf([...sheet.money.own, ...sheet.money.shared]).length : 0;
  const kind = territory.wave === null ? kindOf(territory) : words.labelOf(territory.wave);
  const told = isReplaced(territory) ? `${kind}, ${words.labelEnded}` : kind;
  const known = [
    count === 0 ? words.partnershipsUnknown : words.partnerships(count),
    ...(amounts === 0 ? [] : [words.amounts(amounts)]),
    ...(sources === 0 ? [] : [words.sources(sources)]),
  ];
  const sentence = known.join(", ");
  return describe([
    `${words.of(territory.name, where)}.`,
    `${told}.`,
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  ]);
}

function liveLinks(facts: SiteFacts, territory: CoreTerritory, base: string): readonly PageLink[] {
  const communes = facts.core.communes.filter(({ code }) => territory.communes.includes(code));
  return [
    { href: base + viewSearch({ territory: territory.id }), text: site.territory.open },
    ...communes.map(({ code, name }) => ({
      href: base + viewSearch({ view: "quartier" }, { lieu: code }),
      text: site.territory.quartier(name),
    })),
    { href: base + viewSearch({ view: "tableau" }), text: site.territory.table },
  ];
}

function placeLinks(facts: SiteFacts, territory: CoreTerritory, base: string): readonly PageLink[] {
  return territory.departements.map((code) => ({
    href: base + PATHS.departement(code),
    text: site.territory.departement(facts.departement.get(code)?.name ?? code),
    detail: site.departement.count(facts.ask({ departement: [code] }).matches.length),
  }));
}

function themeLinks(facts: SiteFacts, { id }: CoreTerritory, base: string): readonly PageLink[] {
  const recorded = recordedOf(facts.core).themes.get(id);
  return facts.core.themes
    .filter((theme) => recorded?.has(theme.id))
    .map((theme) => ({ href: base + PATHS.theme(theme.id), text: theme.label }));
}

function sequencesOf(
  facts: SiteFacts,
  territory: CoreTerritory,
  order: readonly string[],
  base: string,
): readonly Sequence[] {
  const sequence = (title: string, ids: readonly string[]): Sequence => {
    const around = neighboursOf(ids, territory.id);
    const link = (id: string | null | undefined) => {
      const found = id ? facts.territories.get(id) : undefined;
      return found === undefined ? null : (territoryLinks(facts, [found], base)[0] ?? null);
    };
    return { title, previous: link(around?.previous), next: link(around?.next) };
  };
  const inDepartement = (code: string) =>
    sortTerritories(
      facts.core,
      facts.core.territories
        .filter(({ type, departements }) => type !== "academie" && departements.includes(code))
        .map(({ id }) => id),
      null,
    );
  return [
    ...(territory.type === "academie" ? [] : territory.departements).map((code) =>
      sequence(site.territory.inDepartement(facts.departement.get(code)?.name ?? code), inDepartement(code)),
    ),
    sequence(site.territory.inList, order),
  ];
}
