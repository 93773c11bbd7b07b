import type { table as fr } from "../fr/table";

export const table: typeof fr = {
  name: "Territories",
  caption: (count, rows, order) =>
    count === 1 ? `${rows} territory, ${order}` : `${rows} territories, ${order}`,
  order: (column, descending) =>
    `by ${column}, ${descending ? "descending" : "ascending"}; not recorded last`,
  column: {
    nom: "Territory",
    type: "Type",
    vague: "Wave",
    departement: "Département",
    partenariats: "Partnerships",
    themes: "Themes",
    budget: "Comparable yearly grant",
    habitants: "Residents",
  },
  sortName: {
    nom: "name",
    type: "type",
    vague: "wave",
    departement: "département",
    partenariats: "number of partnerships",
    themes: "number of themes",
    budget: "yearly grant",
    habitants: "number of residents",
  },
  communes: "Communes",
  notApplicable: "not applicable",
  method: { annuel: "yearly by its source", enveloppe: "envelope divided by its years" },
  more: (count) => `and ${count} more`,
  noCommune: "whole académie",
  localSources: (year) => `local sources: ${year}`,
  ended: "label ended",
  totals: "All together",
  totalTerritories: (count, text) => (count === 1 ? `${text} territory` : `${text} territories`),
  totalPartnerships: (count, text, known, all) =>
    count === 0
      ? `Recorded for no territory of ${all}`
      : `${text} ${count === 1 ? "partnership" : "distinct partnerships"}, recorded for ${known} of ${all}`,
  totalThemes: (count, text, known, all) =>
    count === 0
      ? `Recorded for no territory of ${all}`
      : `${text} ${count === 1 ? "theme" : "themes"}, recorded for ${known} of ${all}`,
  totalGrant: (amount, year, known, all) => `At least ${amount} in ${year}, known for ${known} of ${all}`,
  totalGrantUndated: (known, all) => `Known for ${known} of ${all}; no year in common, no total`,
  totalGrantNone: (all) => (all === "0" ? "Not applicable" : `Known for no territory of ${all}`),
  totalResidents: (known, all) => `Known for ${known} of ${all}; different perimeters, no total`,
  empty: "No territory answers these filters.",
};
