import type { IndicatorId } from "../../domain/viewState";
import type { PartnerNature, PartnershipType, TerritoryType } from "../../domain/vocabulary";

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
  commune: { one: "Commune", many: "Communes" },
  etat: { one: "État", many: "Services de l’État" },
  "education-nationale": { one: "Éducation nationale", many: "Éducation nationale" },
  association: { one: "Association", many: "Associations" },
  "operateur-public": { one: "Opérateur public", many: "Opérateurs publics" },
  entreprise: { one: "Entreprise", many: "Entreprises" },
  fondation: { one: "Fondation", many: "Fondations" },
  universite: { one: "Université ou école supérieure", many: "Universités et écoles supérieures" },
  autre: { one: "Intercommunalité ou autre partenaire", many: "Intercommunalités et autres partenaires" },
};

/** Options of the select `Colorer la carte par`. */
const indicator: Record<IndicatorId, string> = {
  vague: "Vague de labellisation",
  theme: "Famille de thèmes",
  budget: "Dotation annuelle de l’État",
  partenariats: "Nombre de partenariats",
  habitants: "Nombre d’habitants",
  couverture: "Couverture des départements",
};

/** Labels of every closed vocabulary of the tables. */
export const vocab = {
  unknown: "non renseigné",
  territoryType,
  partnershipType,
  partnerNature,
  indicator,
};
