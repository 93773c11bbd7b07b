import { formatNumber } from "../format";
import { territories } from "./nouns";

/** Words of the legend: what colours, what sizes, what is known. */
export const legend = {
  region: "Légende",
  /** Completeness of an indicator among the territories shown. */
  completeness: (known: number, eligible: number) =>
    `Connu pour ${territories(known)} sur ${formatNumber(eligible, "fr")}`,
  noneEligible: "Aucun territoire affiché n’est concerné",
  sizes: "Taille",
  /** Accessible name of the count of a class. */
  count: territories,
  precise: "Centre clair : position du quartier même",
  unknown: "Non renseigné",
  unknownForFilters: "Non renseigné pour les filtres",
  notApplicable: "Sans objet",
  academy: "Académie",
  vague: {
    title: "Vague de labellisation",
    definition:
      "Année où le territoire a reçu le label Cité éducative. De 2019 à 2022, elle est déduite du rang dans la liste officielle du 17 août 2023.",
    wave: (year: number) => `Vague ${year}`,
    otherWave: "Autre vague",
    none: "Sans vague : sans objet",
    unknownValue: "vague non renseignée",
  },
  notes: {
    point: "Une marque place la commune ; avec un point clair au centre, elle place le quartier même.",
    dodging: "Les marques trop proches sont écartées ; un trait les relie à leur place.",
    hollow: "Une marque creuse veut dire « non renseigné », et rien d’autre.",
  },
};
