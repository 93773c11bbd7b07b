import type { Departement } from "../../../src/domain/facts";
import { departementCentre } from "../../../src/geo/departementCentre";
import { FARTHEST_NEAR, nearestLabelled } from "../../../src/geo/nearestLabelled";
import { formatFactsDate } from "../../../src/i18n/format";
import type { Result } from "../../../src/query/result";
import { nearText } from "../../../src/scene/coverage/nearText";
import { sortTerritories } from "../../../src/scene/order";
import { buildReport } from "../../../src/scene/report/buildReport";
import type { ReportDocument } from "../../../src/scene/report/reportDocument";
import { filtersOfPlace, placeOf } from "../../../src/scene/report/reportPlace";
import type { Scene } from "../../../src/scene/scene";
import { type Absence, DepartementPage } from "../../../src/views/site/DepartementPage";
import type { PageLink } from "../../../src/views/site/LinkList";
import { departementLinks } from "./links";
import { areaFigure, waveScene } from "./maps";
import { baseOf, PATHS, viewSearch } from "./paths";
import { isApart, type SiteFacts, WORDS } from "./siteFacts";
import { describe, type SitePage } from "./sitePage";
import { departementNode } from "./structuredData";

const { site } = WORDS;
const { departement: words } = site;

/** One page per département and per overseas collectivity, whether or not a territory is in it. */
export function departementPages(facts: SiteFacts): readonly SitePage[] {
  const national = waveScene(facts, facts.ask({}));
  return facts.departements.map((departement) => departementPage(facts, departement, national));
}

function departementPage(facts: SiteFacts, departement: Departement, national: Scene): SitePage {
  const { core, atlas } = facts;
  const { code, name } = departement;
  const path = PATHS.departement(code);
  const base = baseOf(path);
  const result = facts.ask({ departement: [code] });
  const place = placeOf(core, atlas, "departement", code);
  if (place === null) throw new Error(`Département inconnu : ${code}`);
  const report = buildReport({
    core,
    atlas,
    matches: sortTerritories(core, result.matches, null),
    unknown: result.unknown,
    place,
    filters: filtersOfPlace("departement", code),
    words: WORDS,
    language: "fr",
  });
  const neighbours = facts.neighbours.get(code) ?? null;
  const isEmpty = result.matches.length === 0;
  const count = words.count(result.matches.length);
  const title = isApart(departement) ? words.collectivityTitle(name, code) : words.title(name, code);
  return {
    path,
    title,
    description: describe([words.description(`${name} (${code})`, count), words.descriptionEnd]),
    crumbs: [
      { name: site.home, path: "" },
      { name: site.page.departements, path: PATHS.departements },
      { name, path },
    ],
    about: departementNode(facts, code),
    sources: report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "sources"
          ? block.sources.flatMap(({ label, url }) =>
              url === null ? [] : { "@type": "CreativeWork", name: label, url },
            )
          : [],
      ),
    ),
    body: (
      <DepartementPage
        report={isEmpty ? withoutFigures(report) : report}
        map={areaFigure({
          facts,
          focus: [code],
          marks: national.marks,
          scene: waveScene(facts, result),
          active: null,
          label: site.mapOf(name, count),
          base,
        })}
        status={isApart(departement) ? words.collectivity : null}
        absence={isEmpty ? absenceOf(facts, departement, base) : null}
        hrefOf={(id) => base + PATHS.territory(id)}
        live={liveLinks(departement, result, base)}
        neighbours={neighbours && departementLinks(facts, neighbours, base)}
        region={othersOfRegion(facts, departement, base)}
        words={WORDS}
      />
    ),
  };
}

/** Figures of no territory say nothing: the absence is told in their place. */
function withoutFigures(report: ReportDocument): ReportDocument {
  return { ...report, sections: report.sections.filter(({ id }) => id !== "essentiel") };
}

function liveLinks({ code }: Departement, { matches }: Result, base: string): readonly PageLink[] {
  const report = { href: base + viewSearch({ view: "rapport" }, { departement: [code] }), text: words.open };
  if (matches.length === 0) return [report];
  return [report, { href: base + viewSearch({}, { departement: [code] }), text: words.onMap }];
}

function absenceOf(facts: SiteFacts, departement: Departement, base: string): Absence {
  const date = formatFactsDate(facts.core.factsDate, "fr");
  const centre = departementCentre(facts.outlines, departement.code);
  const near = centre === null ? null : nearestLabelled(centre, facts.core);
  return {
    sentence: isApart(departement) ? words.noneCollectivity(date) : words.none(date),
    meaning: WORDS.report.lists(date),
    nearest:
      near?.map((each) => ({
        href: base + PATHS.territory(each.id),
        text: facts.territories.get(each.id)?.name ?? each.id,
        detail: nearText(each, WORDS, "fr"),
      })) ?? null,
    none: words.nearestNone(FARTHEST_NEAR),
  };
}

function othersOfRegion(facts: SiteFacts, { code, region }: Departement, base: string) {
  const codes = facts.departements
    .filter((each) => each.region === region && each.code !== code)
    .map((each) => each.code);
  const found = facts.regions.find((each) => each.code === region);
  if (codes.length === 0 || found === undefined) return null;
  return { title: words.sameRegion(found.name), links: departementLinks(facts, codes, base) };
}
