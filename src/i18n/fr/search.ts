import { countOf } from "../format";
import { territories } from "./nouns";

/** Words of the search box and its suggestions. */
export const search = {
  landmark: "Recherche",
  label: "Rechercher un territoire, une commune, un partenaire",
  placeholder: "Quartier, commune, partenaire, code postal…",
  suggestions: "Suggestions",
  kind: {
    territoire: "Territoires",
    commune: "Communes",
    quartier: "Quartiers",
    departement: "Départements",
    region: "Régions",
    academie: "Académies",
    codePostal: "Codes postaux",
    partenaire: "Partenaires",
    theme: "Thèmes",
  },
  territories,
  academies: (count: number) => countOf(count, "académie", "académies", "fr"),
  none: (text: string) => `Aucune suggestion pour « ${text} »`,
  /** Told to screen readers while typing. */
  available: (count: number) =>
    count === 0
      ? "Aucune suggestion"
      : count === 1
        ? "1 suggestion, flèches pour y aller"
        : `${count} suggestions, flèches pour les parcourir`,
  /** A way out of an empty result: academies are left out until asked for. */
  tryAcademies: (count: number) =>
    count === 1
      ? "Chercher parmi les académies : 1 répond"
      : `Chercher parmi les académies : ${count} répondent`,
};
