import { countOf } from "../../format";

/** Words of every chart: its twin, its files, its paper. */
export const charts = {
  showTable: "Voir en tableau",
  showDrawing: "Voir le graphique",
  sources: (count: number) => countOf(count, "source", "sources", "fr"),
  exportFailed: "Le fichier n’a pas pu être créé.",
  filters: (list: string) => `Filtres : ${list}`,
  filter: (label: string, value: string) => `${label} : ${value}`,
  filterJoin: " ; ",
  noFilter: "Aucun filtre",
};
