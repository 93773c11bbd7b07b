import type { Atlas, Core, CoreTerritory, TerritoryDetails } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatList, formatPartialDate } from "../../i18n/format";
import { buildSheetHead, type SheetHead } from "../sheetModel";
import { buildMoney, linesOf } from "../sheetMoney";
import { buildTimeline } from "../sheetTimeline";
import type { ReportableFact, ReportWords } from "./reportableFact";
import { reportId } from "./reportId";
import { amountFact, citing, indicatorFact, partnershipFact, qpvFact, type Telling } from "./rowFacts";

/**
 * Every fact that the sheet of a territory shows, in its order, those that are "non renseigné" too: a
 * reader may know what no source seen says. Empty when there is no such territory.
 */
export function territoryFacts(
  core: Core,
  atlas: Atlas,
  territoryId: string,
  words: ReportWords,
  language: Language,
): readonly ReportableFact[] {
  const head = buildSheetHead(core, territoryId);
  const details = atlas.territories.find(({ id }) => id === territoryId);
  if (head === null || details === undefined) return [];
  const telling: Telling = { territory: head.territory.name, cite: citing(atlas), words, language };
  const timeline = buildTimeline(core, atlas, territoryId).flatMap((year) => year.entries);
  const money = buildMoney(atlas, territoryId);
  const isOwn = (row: { readonly territory: string }) => row.territory === territoryId;
  return [
    ...ownFacts(head, details, telling),
    ...atlas.qpvs.filter(isOwn).map((row) => qpvFact(row, telling)),
    ...atlas.indicators.filter(isOwn).map((row) => indicatorFact(row, telling)),
    ...timeline.map(({ row }) => partnershipFact(row, telling)),
    ...linesOf([...money.own, ...money.shared, ...money.programme]).map((row) => amountFact(row, telling)),
  ];
}

/** The columns of the territory's own row. */
function ownFacts(
  head: SheetHead,
  details: TerritoryDetails,
  { cite, words, language }: Telling,
): readonly ReportableFact[] {
  const { territory } = head;
  const { unknown } = words.vocab;
  const { subject } = words.errorReport;
  const listed = (names: readonly string[]) => (names.length === 0 ? unknown : formatList(names, "fr"));
  const dated = (date: CoreTerritory["start"]) =>
    date === null ? unknown : formatPartialDate(date, language);
  const place = words.terms.precision[territory.precision];
  const fact = (column: string, label: string, value: string, sources = details.sources) => ({
    id: reportId.territory(territory.id, column),
    group: "territory" as const,
    territory: territory.name,
    label,
    value,
    sources: cite(sources),
  });
  // An académie has no wave nor lead collège to be wrong; a label that has not ended has no end.
  const isLabel = territory.type === "cite-educative";
  const isArea = territory.type === "academie";
  return [
    fact("nom", subject.name, territory.name),
    ...(isLabel
      ? [fact("vague", subject.wave, territory.wave === null ? unknown : String(territory.wave))]
      : []),
    fact("debut", subject.start, dated(territory.start)),
    ...(territory.end === null ? [] : [fact("fin", subject.end, dated(territory.end))]),
    ...(isArea
      ? []
      : [
          fact("communes", subject.communes, listed(head.communes.map(({ name }) => name))),
          fact("quartiers", subject.quartiers, listed(details.quartiers), details.quartiersSources),
        ]),
    ...(isLabel
      ? [
          fact(
            "college_chef_de_file",
            subject.leadCollege,
            details.leadCollege ?? unknown,
            details.leadCollegeSources,
          ),
        ]
      : []),
    fact(
      "themes_declares",
      subject.themes,
      listed(head.declaredThemes.map(({ label }) => label)),
      details.themesSources,
    ),
    fact(
      "precision",
      subject.position,
      details.positionSource === null ? place : `${place} (${details.positionSource})`,
      [],
    ),
  ];
}
