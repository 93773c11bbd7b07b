import type { terms as french } from "../fr/terms";

export const terms: typeof french = {
  precision: {
    quartier: "middle of the neighbourhood’s perimeter",
    arrondissement: "middle of the arrondissement",
    commune: "point of the commune",
    communes: "middle of several communes",
    academie: "middle of the académie",
  },
  budgetScope: {
    territoire: "for this territory",
    plusieurs: "for several territories together",
    programme: "national rule, same amount for each",
  },
  budgetNature: {
    "dotation-etat": "State grant",
    amorcage: "Starter fund",
    convention: "Total of an agreement",
    municipal: "Municipal budget",
    action: "Amount of one action",
    autre: "Other amount",
  },
  budgetStatus: { annonce: "announced", vote: "voted", verse: "paid" },
  qpvGeography: { "2015": "2015 priority geography", "2024": "2024 priority geography" },
  sourceNature: {
    "document-fondateur": "Founding document",
    officiel: "Official publication",
    collectivite: "Local authority",
    "education-nationale": "Éducation nationale",
    presse: "Press",
    recherche: "Research",
    association: "Non-profit",
    "donnees-ouvertes": "Open data",
    autre: "Other source",
  },
};
