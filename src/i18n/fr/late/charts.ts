import { countOf } from "../../format";

/** Words of every chart: its twin, its files, its paper. */
export const charts = {
  showTable: "Voir en tableau",
  showDrawing: "Voir le graphique",
  sources: (count: number) => countOf(count, "source", "sources", "fr"),
  mostCited: (count: number) => `Les ${count} plus cités par ce graphique :`,
  otherSources: (count: number) =>
    `Et ${countOf(count, "autre document, cité", "autres documents, cités", "fr")} dans les fiches des territoires et dans la vue Données.`,
  allSources: "Voir toutes les sources",
  present: "Ajouter au récit",
  sourcesLine: (names: string, others: number) =>
    others === 0
      ? `Sources : ${names}.`
      : `Sources : ${names} et ${countOf(others, "autre document", "autres documents", "fr")}.`,
  sourceJoin: " ; ",
  exportFailed: "Le fichier n’a pas pu être créé.",
  filters: (list: string) => `Filtres : ${list}`,
  filter: (label: string, value: string) => `${label} : ${value}`,
  filterJoin: " ; ",
  noFilter: "Aucun filtre",
};
