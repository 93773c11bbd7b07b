import { countOf, formatNumber } from "../format";
import type { summary as french } from "../fr/summary";
import { territories } from "./nouns";

const number = (value: number) => formatNumber(value, "en");

export const summary: typeof french = {
  status: (count: number, population: number) => `${number(count)} of ${territories(population)}`,
  statusUnknown: (count: number) => ` — ${number(count)} not recorded`,
  statusHidden: (count: number) => ` — ${number(count)} not recorded, hidden`,

  all: (status: string, waves: string) => `${status}: ${waves}.`,
  ofWave: (count: string, wave: string) => `${count} of the ${wave} wave`,
  waveUnknown: (count: string) => `${count} of a wave not recorded`,
  withoutWave: (count: string) => `${count} without a wave`,
  answering: (status: string, count: number, filters: string) =>
    `${status} ${count === 1 ? "answers" : "answer"} the filters: ${filters}.`,
  unknown: (count: number, isShown: boolean) =>
    `${countOf(count, "other is", "others are", "en")} not recorded for these filters, ${isShown ? "shown hollow" : "hidden"}.`,
  named: (count: number, names: string) => `${count === 1 ? "Territory" : "Territories"}: ${names}.`,
  regions: (regions: string) => `Most represented regions: ${regions}.`,
  oneRegion: (region: string, departements: string) =>
    `A single region, ${region}; most represented départements: ${departements}.`,
  oneDepartement: (departement: string) => `A single département: ${departement}.`,

  grantUnknown: (eligible: number) =>
    eligible === 1
      ? "Its comparable yearly grant is not recorded."
      : `Comparable yearly grant recorded for none of the ${territories(eligible)}.`,
  grantSame: (known: number, eligible: number, amount: string) =>
    `Comparable yearly grant known for ${number(known)} of ${territories(eligible)}: ${amount} a year.`,
  painted: (title: string, completeness: string) => `Map coloured by “${title}”: ${completeness}.`,
  grantRange: (known: number, eligible: number, min: string, max: string) =>
    `Comparable yearly grant known for ${number(known)} of ${territories(eligible)}, from ${min} to ${max} a year, depending on the territory and the years.`,

  filter: {
    type: (value: string) => `type ${value}`,
    vague: (value: string) => `wave ${value}`,
    region: (value: string) => `region ${value}`,
    departement: (value: string) => `département ${value}`,
    academie: (value: string) => `académie ${value}`,
    lieu: (value: string) => `commune ${value}`,
    theme: (value: string) => `theme ${value}`,
    partenaire: (value: string) => `partner ${value}`,
    nature: (value: string) => `kind of partner ${value}`,
    genre: (value: string) => `type of partnership ${value}`,
    budget: (value: string) => `budget ${value}`,
    periode: (value: string) => `period ${value}`,
    q: (value: string) => `search “${value}”`,
  },
  separator: "; ",
  budgetRange: {
    between: (from: string, to: string) => `from ${from} to ${to} a year`,
    from: (value: string) => `of at least ${value} a year`,
    to: (value: string) => `of at most ${value} a year`,
    exactly: (value: string) => `of ${value} a year`,
  },
  yearRange: {
    between: (from: string, to: string) => `${from}–${to}`,
    from: (value: string) => `since ${value}`,
    to: (value: string) => `until ${value}`,
    exactly: (value: string) => value,
  },
};
