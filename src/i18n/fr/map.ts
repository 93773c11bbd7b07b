/** Words of the map, whichever renderer draws it. */
export const map = {
  frame: {
    metropole: "France métropolitaine",
    paris: "Paris et sa banlieue",
    "978": "Saint-Martin",
    "971": "Guadeloupe",
    "972": "Martinique",
    "973": "Guyane",
    "974": "La Réunion",
    "976": "Mayotte",
  },
  region: "Carte des territoires",
  list: "Territoires de la carte",
  keyboard: "Flèches pour passer d’un territoire à l’autre, Entrée pour ouvrir la fiche.",
  colorBy: "Colorer la carte par",
  family: "Famille de thèmes",
  ties: "Liens dessinés",
  tieMode: { choisis: "Ceux du choix", tous: "Tous", aucun: "Aucun" },
  zoomIn: "Zoomer",
  basemap: "Fond de carte",
  basemapName: { sobre: "Sobre (embarqué)", "ign-plan": "Plan IGN (en ligne)" },
  basemapFailed: "Le fond de carte en ligne n’a pas répondu : le fond sobre le remplace.",
  noWebgl: "Ce navigateur ne peut pas afficher la carte détaillée : la carte simple reste utilisable.",
  attribution: "Contours : Natural Earth. Communes : GeoNames, Etalab.",
  /** Parts of the accessible name of a mark, after the name of the territory. */
  mark: {
    wave: (year: number) => `vague ${year}`,
    ended: (when: string) => `label terminé (${when})`,
    unknownForFilters: "non renseigné pour les filtres choisis",
    notApplicable: "sans objet",
  },
};
