import type { BudgetScope } from "../../../domain/vocabulary";
import { countOf, formatNumber } from "../../format";
import type { money as french } from "../../fr/late/money";
import { territories } from "../nouns";

const number = (value: number) => formatNumber(value, "en");
const amounts = (count: number) => countOf(count, "published amount", "published amounts", "en");
const lines = (count: number) => countOf(count, "amount", "amounts", "en");

/** Words of the charts of money. Amounts and dates arrive already formatted. */
export const money: typeof french = {
  payerUnknown: "Payer not recorded",
  perYear: (amount) => `${amount} a year`,
  told: (what, facts) => `${what}: ${facts}`,
  source: "Source",
  sourceUnknown: "source not recorded",
  territory: "Territory",
  amount: "Amount (€)",
  period: "Period",
  periodUnknown: "period not recorded",
  notApplicable: "not applicable",
  inferred: "inferred",

  grants: {
    title: (known, eligible) =>
      `Comparable yearly grant: known for ${territories(known)} out of ${number(eligible)}`,
    titleNone: "Comparable yearly grant",
    sample: (known, unknown, notApplicable) =>
      [
        "Each dot is a territory",
        countOf(known, "known amount", "known amounts", "en"),
        ...(unknown === 0 ? [] : [`${number(unknown)} not recorded, hollow under the axis`]),
        ...(notApplicable === 0
          ? []
          : [`not applicable to ${territories(notApplicable)}, without the Cité éducative label`]),
      ].join("; "),
    range: (min, max) =>
      `From ${min} to ${max} a year, over different years: a sum, a mean or a median would make no sense.`,
    divided: (count) =>
      count === 1
        ? "1 amount is an envelope divided by its years: its dot is a hatched diamond."
        : `${number(count)} amounts are envelopes divided by their years: their dot is a hatched diamond.`,
    drawing: "Comparable yearly grants, one dot per territory",
    unit: "€ a year",
    method: { annuel: "stated as yearly by the source", enveloppe: "envelope divided by its years" },
    key: {
      annuel: "Yearly amount as stated by the source",
      enveloppe: "Envelope divided by its years",
      unknown: "Not recorded",
    },
    laneUnknown: (count) => `Not recorded: ${territories(count)}`,
    laneFilters: (count) => `Not recorded for the filters: ${territories(count)}`,
    unknownPoint: "yearly grant not recorded",
    unknownForFilters: "not recorded for the filters",
    caption: "Comparable yearly grant of each territory of the result",
    methodColumn: "Method",
    empty: "No territory of this result holds the Cité éducative label: the yearly grant does not apply.",
    noneKnown: "No grant is recorded for the territories of this result.",
  },

  perResident: {
    title: (count) =>
      count === 0
        ? "Grant per resident: nothing can be compared in this result"
        : `Grant per resident: comparable for ${territories(count)}`,
    sample: (compared, refused, unknown) =>
      `${territories(compared)} where the grant and the residents are about the same neighbourhoods; ${number(refused)} where they are not; ${number(unknown)} where one of them, or both, are not recorded.`,
    note: "The years of the grant and of the count often differ, and a whole neighbourhood is not a priority neighbourhood: read these ratios one by one, this is not a ranking.",
    hatched:
      "Hatched bar: the ratio is approximate, because the grant is a divided envelope or one of the two figures is approximate.",
    rule: "Comparable means that the source counts the residents of the neighbourhoods of the Cité éducative, all of them and no others.",
    drawing: "Yearly grant per resident",
    unit: "€ per resident and year",
    sentence: (grant, years, method, residents, perimeter) =>
      `${grant} a year (${years}, ${method}), divided by ${residents} residents (${perimeter}).`,
    apart: (grant, years, method, residents, perimeter) =>
      `${grant} a year (${years}, ${method}) and ${residents} residents (${perimeter}).`,
    perimeter: (text, year) => `“${text}”, ${year}`,
    yearUnknown: "year not recorded",
    refusedHeading: (count) => `Grant and residents known, but not comparable: ${territories(count)}`,
    reason: {
      commune: "the residents counted are those of the whole commune",
      part: "the residents counted are those of only a part of the Cité éducative",
      unsure: "nothing says that the neighbourhoods counted are those of the Cité éducative",
      extended: "the Cité éducative was extended after the count",
    },
    status: "Comparison",
    ratio: "€ per resident and year",
    grant: "Yearly grant (€)",
    residents: "Residents",
    counted: "Perimeter counted",
    compared: "comparable",
    unknown: "grant or residents not recorded",
    caption: "Yearly grant per resident",
    empty:
      "In this result, no territory has both a yearly grant and a number of residents of the same neighbourhoods. The table says what each one lacks.",
  },

  overTime: {
    title: (nature, payer) => `Amounts by year: ${nature}, payer: ${payer}`,
    sample: (count, known, eligible) =>
      `${lines(count)} for ${territories(known)} out of ${number(eligible)}. Each total is a minimum: what the atlas knows, and no more.`,
    titleNone: "Amounts by year",
    nature: "Nature",
    payer: "Payer",
    stated: "Stated for the year",
    spread: "Envelope spread over its years",
    drawing: "At least how much, year by year",
    unit: "€ in the year",
    bar: (year, amount, known, eligible) =>
      `${year}: at least ${amount}, known for ${territories(known)} out of ${number(eligible)}`,
    barNone: (year, eligible) => `${year}: nothing known, for none of ${territories(eligible)}`,
    parts: (stated, spread) => `${stated} stated for the year, ${spread} of spread envelopes`,
    approximate: "At least one of these amounts is approximate.",
    filter: (year) => `filter the period on ${year}`,
    unfilter: "remove the period filter",
    ratio: (known, eligible) => `${number(known)}/${number(eligible)}`,
    ratioLegend:
      "Under each year: territories known out of territories labelled that year; the gauge is empty for those not recorded.",
    addition:
      "Only amounts of the same nature, the same payer and the same year are added, each for one territory. Two rows that tell the same envelope count once.",
    months: "What straddles two calendar years is spread by the month.",
    out: {
      period: (count) => `${lines(count)} without a period`,
      annuality: (count) => `${lines(count)} whose source does not say whether for one year`,
      ceiling: (count) => `${lines(count)} given as a maximum`,
    },
    outReason: {
      period: "(no period stated)",
      annuality: "(a year or in all: not stated)",
      ceiling: "(a maximum)",
    },
    outOfYears: (parts) => `Outside the chart, in the table only: ${parts}.`,
    restated: (count) =>
      count === 1
        ? "1 amount tells again an envelope already counted, or is part of it."
        : `${number(count)} amounts tell again an envelope already counted, or are part of it.`,
    payersUnknown: (count) =>
      `${countOf(count, "amount of this result, of unrecorded payer, is", "amounts of this result, of unrecorded payer, are", "en")} added to nothing.`,
    year: "Year",
    statedColumn: "Stated for the year (€)",
    spreadColumn: "Spread envelopes (€)",
    totalColumn: "At least (€)",
    knownColumn: "Territories known",
    eligibleColumn: "Territories concerned",
    outside: "outside the years",
    caption: (nature, payer) => `${nature}, payer: ${payer}, by year`,
    empty: "No amount of this result is for one territory and from a known payer: nothing can be added.",
    noYear: "None of these amounts can be put in a year. The table gives them one by one.",
  },

  groups: {
    title: (count) => `${amounts(count)}, counted by nature and payer`,
    sample: (count, unknown) =>
      `${amounts(count)} for the territories of this result, ${number(unknown)} of them of unrecorded payer.`,
    note: "Amounts of different natures or payers are not added: the length of a bar is a number of published amounts. One envelope may be published twice.",
    drawing: "Number of published amounts by nature and payer",
    unit: "published amounts",
    row: (nature, payer, count) => `${nature}, ${payer}: ${amounts(count)}`,
    range: {
      yearly: (count, min, max) =>
        min === max ? `${number(count)} a year: ${min}` : `${number(count)} a year: from ${min} to ${max}`,
      total: (count, min, max) =>
        min === max ? `${number(count)} in all: ${min}` : `${number(count)} in all: from ${min} to ${max}`,
      unsaid: (count, min, max) =>
        min === max
          ? `${number(count)} not said to be yearly or not: ${min}`
          : `${number(count)} not said to be yearly or not: from ${min} to ${max}`,
    },
    scope: {
      territoire: (count) => `${number(count)} for one territory alone`,
      plusieurs: (count) => `${number(count)} for several together`,
      programme: (count) => `${number(count)} of a national rule`,
    } satisfies Record<BudgetScope, (count: number) => string>,
    showOverTime: "see these amounts by year",
    countColumn: "Published amounts",
    scopeColumn: "For whom",
    yearlyColumn: "Yearly amounts",
    totalColumn: "Amounts in all",
    unsaidColumn: "Yearly or in all: not stated",
    none: "none",
    caption: "Number of published amounts by nature and payer",
    empty: "No amount is published for the territories of this result.",
  },

  collective: {
    title: (count) =>
      `${countOf(count, "amount common to several territories, alone", "amounts common to several territories, each alone", "en")}`,
    sample: (shared, programme) =>
      `${countOf(shared, "amount shared", "amounts shared", "en")} by several territories and ${countOf(programme, "amount announced", "amounts announced", "en")} alike for each. None is divided or added; those that several sources repeat are told once.`,
    count: (count) => territories(count),
    among: (inResult, all) => `for ${territories(all)}, ${number(inResult)} of them in this result`,
    drawing: "Years of the amounts common to several territories",
    caption: "Amounts common to several territories",
    empty: "No amount common to several territories concerns this result.",
  },

  published: {
    title: (count, name) => `${amounts(count)} for ${name}, one by one`,
    titleMany: (count, territoriesCount) =>
      `${amounts(count)} for ${territories(territoriesCount)}, one by one`,
    titleHint: "Published amounts, one by one",
    sample: (withAmount, all) => {
      const told = `At least one amount of their own for ${territories(withAmount)} out of ${number(all)}`;
      return withAmount === all ? `${told}.` : `${told}; none for the others, which does not mean zero.`;
    },
    note: "Each bar runs from the first to the last year of the amount; its length is a duration, not a sum. Nothing is added.",
    sampleHint: "Each published amount, with its years, its payer and its status: nothing is added.",
    within: (amount) => `already included in ${amount}`,
    drawing: "Years of each published amount",
    openEnd: "end not recorded",
    perYear: "a year",
    total: "in all",
    unsaid: "a year or in all: not stated",
    statusUnknown: "status not stated",
    none: "no amount of its own published",
    key: {
      yearly: "Yearly amount",
      total: "Amount for the whole period",
      unsaid: "Yearly or total: not stated",
      undated: "Period not recorded",
    },
    natureColumn: "Nature",
    payerColumn: "Payer",
    annualityColumn: "A year or in all",
    statusColumn: "Status",
    scopeColumn: "For whom",
    purposeColumn: "Purpose",
    containedColumn: "Included in",
    caption: "Published amounts, one a row",
    hint: (count, most) =>
      `This result holds ${territories(count)}. Open a sheet, or filter down to ${number(most)} territories at most, to see their amounts one by one.`,
    empty: "No amount of their own is published for these territories.",
  },

  national: {
    title: (count) => `${countOf(count, "national amount", "national amounts", "en")}, side by side`,
    sample: (count, disagreements) =>
      `${countOf(count, "published fact", "published facts", "en")} in euros and ${countOf(disagreements, "disagreement", "disagreements", "en")} between sources. These facts are national: filters do not change them.`,
    note: "Each amount is alone, on the scale of what it measures. None is chosen, none is added to another.",
    hatched: "Hatched bar: amount inferred by the atlas, which the source does not say outright.",
    measure: {
      "programme-annee": "The programme, one year",
      "programme-periode": "The programme, a whole period",
      "programme-sans-periode": "The programme, period not said by the source",
      "cite-annee": "One cité, each year",
      "cite-total": "One cité, in all",
    },
    drawing: (measure) => `National amounts: ${measure}`,
    dated: (date) => `published: ${date}`,
    dateUnknown: "date not recorded",
    disagreements: "When sources contradict each other",
    seeVersions: "see what the source says",
    measureColumn: "What is measured",
    valueColumn: "Value (€)",
    unitColumn: "Published unit",
    dateColumn: "Published",
    statementColumn: "What is said",
    methodColumn: "Method",
    disagreementColumn: "Disagreement",
    read: "read in the source",
    caption: "National amounts, one fact a row",
  },
};
