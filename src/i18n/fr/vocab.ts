import type { IndicatorId } from "../../domain/viewState";
import type {
  BudgetNature,
  BudgetScope,
  BudgetStatus,
  IndicatorName,
  PartnerNature,
  PartnershipType,
  PositionPrecision,
  QpvGeography,
  SourceNature,
  TerritoryType,
} from "../../domain/vocabulary";

/** A noun in its two numbers. */
interface Noun {
  readonly one: string;
  readonly many: string;
}

const territoryType: Record<TerritoryType, Noun> = {
  "cite-educative": { one: "Cité éducative", many: "Cités éducatives" },
  commune: { one: "Commune", many: "Communes" },
  academie: { one: "Académie", many: "Académies" },
  "territoire-innovation": {
    one: "Territoire éducatif d’innovation",
    many: "Territoires éducatifs d’innovation",
  },
};

/** What the point of a territory is. */
const precision: Record<PositionPrecision, string> = {
  quartier: "milieu du périmètre du quartier",
  arrondissement: "milieu de l’arrondissement",
  commune: "point de la commune",
  communes: "milieu de plusieurs communes",
  academie: "milieu de l’académie",
};

const partnershipType: Record<PartnershipType, Noun> = {
  convention: { one: "Convention", many: "Conventions" },
  projet: { one: "Projet", many: "Projets" },
  formation: { one: "Formation", many: "Formations" },
  "appel-a-projets": { one: "Appel à projets", many: "Appels à projets" },
  hackathon: { one: "Hackathon", many: "Hackathons" },
  autre: { one: "Autre partenariat", many: "Autres partenariats" },
  label: { one: "Étape du label", many: "Étapes du label" },
};

const partnerNature: Record<PartnerNature, Noun> = {
  commune: { one: "Commune ou intercommunalité", many: "Communes et intercommunalités" },
  etat: { one: "État", many: "Services de l’État" },
  "education-nationale": { one: "Éducation nationale", many: "Éducation nationale" },
  association: { one: "Association", many: "Associations" },
  "operateur-public": { one: "Opérateur public", many: "Opérateurs publics" },
  entreprise: { one: "Entreprise", many: "Entreprises" },
  fondation: { one: "Fondation", many: "Fondations" },
  universite: { one: "Université ou école supérieure", many: "Universités et écoles supérieures" },
  autre: { one: "Autre partenaire", many: "Autres partenaires" },
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

const indicatorName: Record<IndicatorName, Noun> = {
  habitants: { one: "habitant", many: "habitants" },
  jeunes: { one: "jeune", many: "jeunes" },
  colleges: { one: "collège", many: "collèges" },
  lycees: { one: "lycée", many: "lycées" },
  ecoles: { one: "école", many: "écoles" },
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

/** Options of the select `Colorer la carte par`. */
const indicator: Record<IndicatorId, string> = {
  vague: "Vague de labellisation",
  theme: "Famille de thèmes",
  budget: "Dotation annuelle de l’État",
  partenariats: "Nombre de partenariats",
  habitants: "Nombre d’habitants",
};

/** Labels of every closed vocabulary of the tables. */
export const vocab = {
  unknown: "non renseigné",
  territoryType,
  precision,
  partnershipType,
  partnerNature,
  budgetScope,
  budgetNature,
  budgetStatus,
  indicatorName,
  qpvGeography,
  sourceNature,
  indicator,
};
