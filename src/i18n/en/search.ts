import { countOf } from "../format";
import type { search as french } from "../fr/search";
import { territories } from "./nouns";

export const search: typeof french = {
  landmark: "Search",
  label: "Search for a territory, a commune, a partner",
  placeholder: "Neighbourhood, commune, partner, postcode…",
  suggestions: "Suggestions",
  kind: {
    territoire: "Territories",
    commune: "Communes",
    quartier: "Neighbourhoods",
    departement: "Départements",
    region: "Regions",
    academie: "Académies",
    codePostal: "Postcodes",
    partenaire: "Partners",
    theme: "Themes",
  },
  territories,
  academies: (count) => countOf(count, "académie", "académies", "en"),
  none: (text) => `No suggestion for “${text}”`,
  available: (count) =>
    count === 0
      ? "No suggestion"
      : count === 1
        ? "1 suggestion, use the arrow keys to reach it"
        : `${count} suggestions, use the arrow keys to browse them`,
  tryAcademies: (count) =>
    count === 1 ? "Search among the académies: 1 answers" : `Search among the académies: ${count} answer`,
};
