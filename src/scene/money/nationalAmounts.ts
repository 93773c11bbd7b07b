import type { Atlas, Disagreement, ProgrammeFact } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { type Opposed, opposedFacts } from "../aboutFacts";

/**
 * What an amount told by a programme fact measures. Two stand on one scale only when they measure the
 * same: the whole programme in one year, over a period, over a period no source gives; any one cité each
 * year, or in all; what is added to an earlier amount; what territories that it names have each year, or
 * in all.
 */
const AMOUNT_MEASURES = [
  "programme-annee",
  "programme-periode",
  "programme-sans-periode",
  "cite-annee",
  "cite-total",
  "variation",
  "local-annee",
  "local-total",
] as const;
type AmountMeasure = (typeof AMOUNT_MEASURES)[number];

/** A fact whose value is in euros. */
export interface NationalAmount {
  readonly fact: ProgrammeFact;
  readonly value: number;
  readonly measure: AmountMeasure;
  /** Disagreements between sources in which it is one of the versions. */
  readonly disagreements: readonly Disagreement[];
}

export interface NationalAmounts {
  /** Measures in their order, each with its amounts in time order; those without amount left out. */
  readonly panels: readonly {
    readonly measure: AmountMeasure;
    readonly amounts: readonly NationalAmount[];
  }[];
  /** How many are about the whole programme, and how many about territories that they name. */
  readonly national: number;
  readonly local: number;
  /** Disagreements whose versions are all about money; a version without amount is kept: it speaks. */
  readonly disagreements: readonly Opposed[];
}

/** Every programme fact in euros, told apart by what it measures; none chosen, none added. */
export function nationalAmounts(atlas: Atlas): NationalAmounts {
  const inEuros = atlas.programmeFacts.filter(({ value, unit }) => value !== null && isEuros(unit));
  const amounts = inEuros
    .map((fact) => ({
      fact,
      value: fact.value as number,
      measure: measureOf(fact),
      disagreements: atlas.disagreements.filter(({ facts }) => facts.includes(fact.id)),
    }))
    .sort((a, b) => comparePartialDates(a.fact.date, b.fact.date) || (a.fact.id < b.fact.id ? -1 : 1));
  const local = inEuros.filter(({ scope }) => scope === "locale").length;
  const topics = new Set(inEuros.map(({ topic }) => topic));
  return {
    panels: AMOUNT_MEASURES.map((measure) => ({
      measure,
      amounts: amounts.filter((amount) => amount.measure === measure),
    })).filter((panel) => panel.amounts.length > 0),
    national: inEuros.length - local,
    local,
    disagreements: opposedFacts(atlas).filter(({ claims }) => claims.every(({ topic }) => topics.has(topic))),
  };
}

function isEuros(unit: string | null): boolean {
  return unit?.startsWith("€") ?? false;
}

function measureOf(fact: ProgrammeFact): AmountMeasure {
  const isYearly = /\bpar an\b/.test(fact.unit ?? "");
  if (fact.scope === "locale") return isYearly ? "local-annee" : "local-total";
  if (fact.measure === "variation") return "variation";
  if (saysPerCite(fact)) return isYearly ? "cite-annee" : "cite-total";
  if (isYearly) return "programme-annee";
  const years = new Set(fact.period?.match(/\d{4}/g) ?? []);
  if (years.size === 0) return "programme-sans-periode";
  return years.size === 1 ? "programme-annee" : "programme-periode";
}

function saysPerCite({ unit, topic }: ProgrammeFact): boolean {
  return [unit, topic].some((text) => text?.includes("par cité") === true);
}
