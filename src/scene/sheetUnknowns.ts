import type { CoreTerritory, Indicator, Qpv, Theme } from "../domain/facts";
import type { TerritoryType } from "../domain/vocabulary";
import { linesOf, type Money } from "./sheetMoney";
import type { TimelineYear } from "./sheetTimeline";

/** What a sheet may have to say it does not know, in the order in which it says it. */
export const UNKNOWN_FACTS = [
  "wave",
  "start",
  "quartiers",
  "qpv",
  "residents",
  "young",
  "schools",
  "leadCollege",
  "partnerships",
  "themes",
  "budget",
  "grant",
  "payer",
] as const;
export type UnknownFact = (typeof UNKNOWN_FACTS)[number];

/** Facts that a territory of this type can have; an académie has no lead collège to be unknown. */
const ELIGIBLE: Record<TerritoryType, readonly UnknownFact[]> = {
  "cite-educative": UNKNOWN_FACTS,
  "territoire-innovation": ["start", "residents", "partnerships", "themes", "budget", "payer"],
  commune: ["residents", "partnerships", "themes", "budget", "payer"],
  academie: ["partnerships", "themes", "budget", "payer"],
};

/** Whether a territory of this type can have the fact at all: else its absence is "sans objet". */
export function canBeAsked(fact: UnknownFact, type: TerritoryType): boolean {
  return ELIGIBLE[type].includes(fact);
}

/** The details of a sheet that tell whether a fact is known. */
interface KnownDetails {
  readonly quartiers: readonly string[];
  readonly qpvs: readonly Qpv[];
  readonly indicators: readonly Indicator[];
  readonly leadCollege: string | null;
  readonly declaredThemes: readonly Theme[];
  readonly timeline: readonly TimelineYear[];
  readonly money: Money;
}

/** The facts of `UNKNOWN_FACTS` that no source seen gives for this territory. */
export function unknownFacts(territory: CoreTerritory, details: KnownDetails): readonly UnknownFact[] {
  const entries = details.timeline.flatMap((year) => year.entries);
  const partnerships = entries.filter((entry) => entry.isPartnership);
  const has = (name: string) => details.indicators.some((indicator) => indicator.name === name);
  const amounts = linesOf([...details.money.own, ...details.money.shared]);
  // What several territories share is the budget of none.
  const hasOwn = amounts.some(({ scope }) => scope === "territoire");
  const isUnknown: Record<UnknownFact, boolean> = {
    wave: territory.wave === null,
    start: territory.start === null,
    quartiers: details.quartiers.length === 0,
    qpv: details.qpvs.length === 0,
    residents: !has("habitants"),
    young: !has("jeunes"),
    schools: !(has("ecoles") || has("colleges") || has("lycees")),
    leadCollege: details.leadCollege === null,
    partnerships: partnerships.length === 0,
    themes: details.declaredThemes.length === 0 && partnerships.every((entry) => entry.themes.length === 0),
    budget: !hasOwn,
    grant: hasOwn && territory.grant === null,
    payer: amounts.some((line) => line.payers.length === 0),
  };
  return ELIGIBLE[territory.type].filter((fact) => isUnknown[fact]);
}
