import type { ChartId } from "../../../domain/viewState";

const name: Record<ChartId, string> = {
  argent: "Argent",
  themes: "Thèmes",
  temps: "Temps",
  couverture: "Couverture",
  partenaires: "Partenaires",
};

const heading: Record<ChartId, string> = {
  argent: "L’argent : qui paie, combien, quand",
  themes: "Les thèmes : sur quoi portent les alliances",
  temps: "Le temps : labels, partenariats et montants, année par année",
  couverture: "La couverture : où sont les territoires, où il n’y en a pas",
  partenaires: "Les partenaires : qui agit où",
};

/** Subjects of the charts view. */
export const subjects = { region: "Sujets des graphiques", name, heading };
