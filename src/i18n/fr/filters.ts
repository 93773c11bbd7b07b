import { legend } from "./legend";
import { territories } from "./nouns";

/** Words of the filter panel. Facet names are those of CONTRACT. */
export const filters = {
  seeResults: "Voir les résultats",
  region: "Filtres",
  facet: {
    type: "Type de territoire",
    vague: "Vague de labellisation",
    region: "Région",
    departement: "Département",
    academie: "Académie",
    theme: "Thème",
    partenaire: "Partenaire",
    nature: "Nature du partenaire",
    genre: "Type de partenariat",
    budget: "Budget",
    periode: "Période",
    lieu: "Commune",
    q: "Recherche",
  },
  hint: {
    partnership:
      "Thème, partenaire, nature, type et période s’appliquent à un seul et même partenariat à la fois.",
    budget: "Dotation annuelle comparable de l’État, en euros par an.",
    periode: "Le label, un partenariat ou un montant est en cours pendant ces années.",
  },
  founding: "Les 80 fondatrices de 2019",
  reset: "Réinitialiser les filtres",
  unknownSwitch: "Montrer les non renseignés",
  searchIn: (facet: string) => `Chercher dans « ${facet} »`,
  noOption: "Aucune option ne correspond.",
  more: (count: number) => (count === 1 ? "Afficher l’autre" : `Afficher les ${count} autres`),
  less: "Afficher moins",
  min: "Minimum",
  max: "Maximum",
  from: "De",
  to: "À",
  invalidRange: "Le minimum doit être inférieur ou égal au maximum.",
  invalidNumber: "Nombre entier attendu, sans lettre.",
  known: legend.completeness,
  bar: (from: string, to: string, count: number) => `${from} à ${to} : ${territories(count)}`,
  year: (year: string, count: number) => `${year} : ${territories(count)}`,
  active: "Filtres actifs",
  remove: (facet: string, value: string) => `Retirer le filtre ${facet} : ${value}`,
};
