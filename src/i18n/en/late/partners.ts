import { countOf, formatNumber, plural } from "../../format";
import type { partners as french } from "../../fr/late/partners";

const number = (count: number) => formatNumber(count, "en");
const territories = (count: number) => countOf(count, "territory", "territories", "en");
const partnerships = (count: number) => countOf(count, "partnership", "partnerships", "en");

/** Words of the charts of partners: who acts where. */
export const partners: typeof french = {
  unitTerritories: "territories",
  unitPartnerships: "partnerships",
  known: (answering, otherwise, unrecorded) => {
    const total = answering + otherwise + unrecorded;
    const parts = [
      `${number(answering)} ${plural(answering, "has", "have", "en")} at least one recorded partnership that matches the filters`,
      ...(otherwise > 0
        ? [`${number(otherwise)} ${plural(otherwise, "has", "have", "en")} only others recorded`]
        : []),
      ...(unrecorded > 0
        ? [`for ${number(unrecorded)}, none is recorded: that is unknown, which does not mean zero`]
        : []),
    ];
    return `Of ${territories(total)} of the result: ${parts.join("; ")}.`;
  },
  knownUnknown: (count) =>
    `${countOf(count, "other territory is not recorded", "other territories are not recorded", "en")} for the filters: left out of these charts.`,
  reach: {
    label: "Partners, by number of territories",
    description:
      "One bar for each partner. Arrows go from one to the next, Enter filters the atlas on the partner.",
    title: (name, count) => `${name}: the partner named in the most territories (${number(count)})`,
    titleTied: (count) =>
      `Who acts where: ${countOf(count, "partner", "partners", "en")}, by number of territories`,
    titleNone: "Who acts where: no partner named",
    sample: (partnerCount, partnershipCount, known, total) =>
      `${countOf(partnerCount, "partner named", "partners named", "en")} in ${partnerships(partnershipCount)}, known for ${number(known)} of ${territories(total)}.`,
    order: "Order by",
    orderName: { portee: "Reach", nature: "Nature, then reach" },
    column: {
      partner: "Partner",
      nature: "Nature of the partner",
      territories: "Territories of the result where it acts",
      partnerships: "Partnerships that name it",
    },
    caption: (count) => `Partners and their reach: ${number(count)} in all`,
    counts: (territoryCount, partnershipCount) =>
      `${territories(territoryCount)}, ${partnerships(partnershipCount)}`,
    partnerships,
    mark: (name, nature, counts) => `${name} (${nature}): ${counts}`,
    press: "Click to filter on this partner.",
    unpress: "Click to remove this filter.",
    more: (count) => `Show all: ${countOf(count, "partner", "partners", "en")}`,
    less: (count) => `Show the first ${number(count)}`,
    partnerlessRow: "Partner not recorded",
    unrecordedRow: "Territories with no recorded partnership",
    noteChosen: "Filtered on a partner: the other bars are its partners in the same partnerships.",
    noteGeneric:
      "“Éducation nationale” and “État” are kept as the sources write them, when they do not say which office. A national network and a local office are two partners.",
    notePartnerless: (count) =>
      `${countOf(count, "partnership names", "partnerships name", "en")} no partner: in the table, not in the bars.`,
    noteUnrecorded: (count) =>
      `${territories(count)} with no recorded partnership: not recorded. A short bar may only be one source fewer.`,
    empty: "No recorded partnership matches these filters: not recorded, which does not mean none.",
  },
  natures: {
    label: "Natures of partners, in partnerships and in territories",
    description:
      "One row for each nature. Arrows go from one to the next, Enter filters the atlas on the nature.",
    title: (nature, count, total) =>
      `${nature}: in ${number(count)} of ${partnerships(total)}, the most frequent nature of partner`,
    titleTied: "Natures of partners, in partnerships and in territories",
    titleNone: "Natures of partners: none known",
    sample: (total, named, known, all) =>
      `${partnerships(total)}, ${number(named)} of them with at least one named partner; known for ${number(known)} of ${territories(all)}.`,
    column: {
      nature: "Nature of the partners",
      partners: "Partners",
      partnerships: "Partnerships",
      territories: "Territories",
    },
    caption: "Natures of partners",
    mark: (name, partnerCount, partnershipCount, territoryCount) =>
      `${name}: ${partnerships(partnershipCount)}, ${territories(territoryCount)}, ${countOf(partnerCount, "partner", "partners", "en")}`,
    noteOverlap: "A partnership of two natures counts once in each: rows do not add up.",
  },
  types: {
    label: "Types of partnership, by the year they began",
    description:
      "One row for each type, one column for each year. Arrows go from one row to the next, Enter filters the atlas on the type.",
    title: (type, count, total) =>
      `${type}: ${number(count)} of ${partnerships(total)}, the most frequent type`,
    titleTied: "Types of partnership, by the year they began",
    titleNone: "Types of partnership: none known",
    sample: (total, undated) =>
      `${partnerships(total)}, ${undated === 0 ? "all dated" : `${number(undated)} of them with no known year of beginning`}.`,
    column: { type: "Type of partnership", undated: "Beginning not recorded", total: "All" },
    caption: "Partnerships by type and year of beginning",
    undated: "undated",
    partnerships,
    inYear: (count, year) => `${number(count)} in ${year}`,
    mark: (type, total, byYear, undated) =>
      `${type}: ${partnerships(total)}. ${[...byYear, ...(undated > 0 ? [`${number(undated)} undated`] : [])].join(", ")}`,
    noteOnce: "A partnership counts once, in the year it begins; it may last longer.",
    noteUndated: "Hollow column: no source says when these partnerships began.",
  },
};
