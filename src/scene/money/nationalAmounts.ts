import type { Atlas, Disagreement, ProgrammeFact } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { type Opposed, opposedFacts } from "../aboutFacts";

/**
 * What a national amount measures. Two amounts stand on one scale only when they measure the same:
 * the whole programme in one year, over a period, over a period no source gives; one cité each year,
 * or one cité in all.
 */
const NATIONAL_MEASURES = [
  "programme-annee",
  "programme-periode",
  "programme-sans-periode",
  "cite-annee",
  "cite-total",
] as const;
type NationalMeasure = (typeof NATIONAL_MEASURES)[number];

/** A fact whose value is in euros. */
export interface NationalAmount {
  readonly fact: ProgrammeFact;
  readonly value: number;
  readonly measure: NationalMeasure;
  /** Disagreements between sources in which it is one of the versions. */
  readonly disagreements: readonly Disagreement[];
}

export interface NationalAmounts {
  /** Measures in their order, each with its amounts in time order; those without amount left out. */
  readonly panels: readonly {
    readonly measure: NationalMeasure;
    readonly amounts: readonly NationalAmount[];
  }[];
  /** Disagreements whose versions are all about money; a version without amount is kept: it speaks. */
  readonly disagreements: readonly Opposed[];
}

/** Every national fact in euros, told apart by what it measures; none chosen, none added. */
export function nationalAmounts(atlas: Atlas): NationalAmounts {
  const inEuros = atlas.programmeFacts.filter(({ value, unit }) => value !== null && isEuros(unit));
  const amounts = inEuros
    .map((fact) => ({
      fact,
      value: fact.value as number,
      measure: measureOf(fact, atlas),
      disagreements: atlas.disagreements.filter(({ facts }) => facts.includes(fact.id)),
    }))
    .sort((a, b) => comparePartialDates(a.fact.date, b.fact.date) || (a.fact.id < b.fact.id ? -1 : 1));
  const topics = new Set(inEuros.map(({ topic }) => topic));
  return {
    panels: NATIONAL_MEASURES.map((measure) => ({
      measure,
      amounts: amounts.filter((amount) => amount.measure === measure),
    })).filter((panel) => panel.amounts.length > 0),
    disagreements: opposedFacts(atlas).filter(({ claims }) => claims.every(({ topic }) => topics.has(topic))),
  };
}

function isEuros(unit: string | null): boolean {
  return unit?.startsWith("€") ?? false;
}

function measureOf(fact: ProgrammeFact, atlas: Atlas): NationalMeasure {
  const isYearly = /\bpar an\b/.test(fact.unit ?? "");
  if (isForOneCite(fact, atlas)) return isYearly ? "cite-annee" : "cite-total";
  if (isYearly) return "programme-annee";
  const years = new Set(fact.period?.match(/\d{4}/g) ?? []);
  if (years.size === 0) return "programme-sans-periode";
  return years.size === 1 ? "programme-annee" : "programme-periode";
}

/**
 * Whether an amount is that of one cité: its unit or its subject says so, or it is a version opposed to
 * such an amount, or the same source gives it as the amount of one territory.
 */
function isForOneCite(fact: ProgrammeFact, atlas: Atlas): boolean {
  if (saysPerCite(fact)) return true;
  const rivals = atlas.disagreements
    .filter(({ facts }) => facts.includes(fact.id))
    .flatMap(({ facts }) => atlas.programmeFacts.filter(({ id }) => facts.includes(id) && id !== fact.id))
    .filter(({ unit }) => isEuros(unit));
  if (rivals.length > 0 && rivals.every(saysPerCite)) return true;
  return atlas.budgets.some(
    ({ scope, amount, sources }) =>
      scope === "territoire" &&
      amount === fact.value &&
      sources.some((source) => fact.sources.includes(source)),
  );
}

function saysPerCite({ unit, topic }: ProgrammeFact): boolean {
  return [unit, topic].some((text) => text?.includes("par cité") === true);
}
