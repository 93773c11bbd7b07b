import type {
  BudgetNature,
  BudgetScope,
  BudgetStatus,
  PositionPrecision,
  QpvGeography,
  SourceNature,
} from "../../domain/vocabulary";

/** What the point of a territory is. */
const precision: Record<PositionPrecision, string> = {
  quartier: "milieu du périmètre du quartier",
  arrondissement: "milieu de l’arrondissement",
  commune: "point de la commune",
  communes: "milieu de plusieurs communes",
  academie: "milieu de l’académie",
};

const budgetScope: Record<BudgetScope, string> = {
  territoire: "pour ce territoire",
  plusieurs: "pour plusieurs territoires ensemble",
  programme: "règle nationale, même montant pour chacun",
};

const budgetNature: Record<BudgetNature, string> = {
  "dotation-etat": "Dotation de l’État",
  amorcage: "Fonds d’amorçage",
  convention: "Total d’une convention",
  municipal: "Budget municipal",
  action: "Montant d’une action",
  autre: "Autre montant",
};

const budgetStatus: Record<BudgetStatus, string> = {
  annonce: "annoncé",
  vote: "voté",
  verse: "versé",
};

const qpvGeography: Record<QpvGeography, string> = {
  "2015": "géographie prioritaire de 2015",
  "2024": "géographie prioritaire de 2024",
};

const sourceNature: Record<SourceNature, string> = {
  "document-fondateur": "Document fondateur",
  officiel: "Publication officielle",
  collectivite: "Collectivité",
  "education-nationale": "Éducation nationale",
  presse: "Presse",
  recherche: "Recherche",
  association: "Association",
  "donnees-ouvertes": "Données ouvertes",
  autre: "Autre source",
};

/** Labels of the vocabularies that only the sheet, the charts and the data view tell. */
export const terms = { budgetNature, budgetScope, budgetStatus, precision, qpvGeography, sourceNature };
