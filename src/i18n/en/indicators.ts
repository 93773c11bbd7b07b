import { countOf, formatNumber, plural } from "../format";
import type { indicators as french } from "../fr/indicators";

export const indicators: typeof french = {
  theme: {
    title: (family: string) => `Themes: ${family}`,
    definition:
      "The family is present if a theme declared by the territory, or by one of its partnerships, belongs to it.",
    present: "Family present",
    unknownValue: "themes not recorded",
    other: "Other themes known",
    note: "A territory often has several themes. With no known theme, it is not recorded for any of them.",
    presentValue: (family: string) => `theme present: ${family}`,
    otherValue: (family: string) => `themes known, other than ${family}`,
  },
  budget: {
    title: "Comparable yearly State grant",
    definition:
      "Amount from the State alone that the source states as yearly, or an envelope divided by its number of years. Neither starter fund nor sum of several payers.",
    divided: (count: number) =>
      count === 1
        ? "1 amount is an envelope divided by its years."
        : `${formatNumber(count, "en")} amounts are envelopes divided by their years.`,
    note: "These amounts do not add up: their periods differ.",
    value: (amount: string) => `${amount} a year`,
    dividedValue: (amount: string, years: number) =>
      `${amount} a year (envelope divided by ${countOf(years, "year", "years", "en")})`,
    below: (amount: string) => `Under ${amount}`,
    between: (from: string, to: string) => `From ${from} to under ${to}`,
    above: (amount: string) => `${amount} and over`,
    only: "Known amount",
    unknownValue: "yearly grant not recorded",
  },
  partenariats: {
    title: "Recorded partnerships",
    definition:
      "Number of recorded agreements, projects, trainings and other partnerships, label milestones left out.",
    note: "No recorded partnership does not mean no partnership: the territory is not recorded.",
    classLabel: (from: number, to: number | null) => {
      if (to === null) return `${from} or more`;
      if (from === to) return `${from}`;
      return to === from + 1 ? `${from} or ${to}` : `${from} to ${to}`;
    },
    unknown: "No partnership recorded: unknown",
    unknownValue: "no partnership recorded",
    value: (count: number) =>
      `${formatNumber(count, "en")} ${plural(count, "recorded partnership", "recorded partnerships", "en")}`,
  },
  habitants: {
    title: "Residents",
    definition: "Number of residents published for the territory.",
    note: "Perimeters differ (neighbourhoods, whole communes…): read that of each sheet before comparing.",
    below: (value: string) => `Under ${value}`,
    between: (from: string, to: string) => `From ${from} to under ${to}`,
    above: (value: string) => `${value} and over`,
    only: "Known number",
    unknownValue: "number of residents not recorded",
    value: (figure: string) => `${figure} residents`,
  },
  couverture: {
    title: "Coverage of départements",
    definition:
      "Number of labelled territories in each département, among those that answer the filters. A territory that straddles two départements counts in both.",
    labelled: "Labelled territory",
  },
};
