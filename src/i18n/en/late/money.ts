import type { BudgetScope } from "../../../domain/vocabulary";
import { countOf, formatNumber } from "../../format";
import type { money as french } from "../../fr/late/money";
import { territories } from "../nouns";

const number = (value: number) => formatNumber(value, "en");
const amounts = (count: number) => countOf(count, "published amount", "published amounts", "en");
const lines = (count: number) => countOf(count, "amount", "amounts", "en");
const ownAmounts = (count: number, whose: string) => {
  if (count === 0) return `No published amount for ${whose}`;
  return `${amounts(count)} for ${whose}${count === 1 ? "" : ", one by one"}`;
};

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
  periodFiltered:
    "The period filter chooses territories, not amounts: those of the territories kept are here for all their years.",

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
    notCompared: "not comparable",
    unknown: "grant or residents not recorded",
    caption: "Yearly grant per resident",
    empty:
      "In this result, no territory has both a yearly grant and a number of residents of the same neighbourhoods. The table says what each one lacks.",
  },

  overTime: {
    title: (nature, payer) => `Amounts by year: ${nature}, payer: ${payer}`,
    sample: (count, known, eligible, replaced) =>
      `${lines(count)} for ${territories(known)} out of ${number(eligible)}${replaced === 0 ? "" : `, ${countOf(replaced, "of them a label replaced or replacing, counted in its time", "of them labels replaced or replacing, counted in their time", "en")}`}. Each total is a minimum: what the atlas knows, and no more.`,
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
    parts: {
      stated: (amount) => `${amount} stated for the year`,
      spread: (amount) => `${amount} of spread envelopes`,
    },
    approximate: "At least one of these amounts is approximate.",
    filter: (year) => `filter the period on ${year}`,
    unfilter: "remove the period filter",
    ratio: (known, eligible) => `${number(known)}/${number(eligible)}`,
    ratioLegend: (isFiltered) =>
      `Under each year: territories whose amount is known, out of territories labelled that year${isFiltered ? " among the result" : ""}; the gauge is empty for those not recorded.`,
    addition:
      "Only amounts of the same nature, the same payer and the same year are added, each for one territory. Two rows that tell the same envelope count once.",
    months: "What straddles two calendar years is spread by the month.",
    out: {
      period: (count) => `${lines(count)} without precise years`,
      annuality: (count) => `${lines(count)} whose source does not say whether for one year`,
      ceiling: (count) => `${lines(count)} given as a maximum`,
    },
    outReason: {
      period: "without precise years",
      annuality: "a year or in all: not stated",
      ceiling: "a maximum",
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
    title: (count) =>
      count === 0
        ? "No published amount, by nature and payer"
        : `${amounts(count)}, counted by nature and payer`,
    sample: (count, unknown) =>
      count === 0
        ? "The sources give no amount for this result, which does not mean zero."
        : `${amounts(count)} for the territories of this result, ${number(unknown)} of them of unrecorded payer.`,
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
      count === 0
        ? "No amount common to several territories"
        : countOf(
            count,
            "amount common to several territories",
            "amounts common to several territories, each alone",
            "en",
          ),
    sample: (shared, programme) =>
      shared + programme === 0
        ? "An amount shared by territories, or announced alike for each, would be told here without being divided."
        : `${countOf(shared, "amount shared", "amounts shared", "en")} by several territories and ${countOf(programme, "amount announced", "amounts announced", "en")} alike for each. None is divided or added; those that several sources repeat are told once.`,
    count: (count) => territories(count),
    among: (inResult, all) => `for ${territories(all)}, ${number(inResult)} of them in this result`,
    drawing: "Years of the amounts common to several territories",
    caption: "Amounts common to several territories",
    empty: "No amount common to several territories concerns this result.",
  },

  published: {
    title: (count, name) => ownAmounts(count, name),
    titleMany: (count, territoriesCount) => ownAmounts(count, territories(territoriesCount)),
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
    title: (national, local) => {
      const told = countOf(national, "national amount", "national amounts", "en");
      return local === 0
        ? `${told}, side by side`
        : `${told} and ${countOf(local, "local amount", "local amounts", "en")}, side by side`;
    },
    sample: (national, local, disagreements) =>
      `${countOf(national + local, "published fact", "published facts", "en")} in euros about the programme: ${number(national)} at the scale of the nation, ${number(local)} about territories that they name; ${countOf(disagreements, "disagreement", "disagreements", "en")} between sources. Filters do not change them.`,
    note: "Each amount is alone, on the scale of what it measures: an increase is not a budget, a local amount is not a national rule. None is chosen, none is added to another.",
    hatched: "Hatched bar: amount inferred by the atlas, which the source does not say outright.",
    measure: {
      "programme-annee": "The programme, one year",
      "programme-periode": "The programme, a whole period",
      "programme-sans-periode": "The programme, period not said by the source",
      "cite-annee": "One cité, each year",
      "cite-total": "One cité, in all",
      variation: "Increases announced",
      "local-annee": "Local amounts cited by the sources, each year",
      "local-total": "Local amounts cited by the sources, in all",
    },
    drawing: (measure) => `Published amounts: ${measure}`,
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
    caption: "National and local amounts, one fact a row",
  },
};
