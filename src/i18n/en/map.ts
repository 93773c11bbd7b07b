import type { map as french } from "../fr/map";

export const map: typeof french = {
  frame: {
    metropole: "Mainland France",
    paris: "Paris and suburbs",
    "978": "Saint-Martin",
    "971": "Guadeloupe",
    "972": "Martinique",
    "973": "French Guiana",
    "974": "Réunion",
    "976": "Mayotte",
  },
  region: "Map of the territories",
  list: "Territories on the map",
  keyboard: "Arrow keys move from one territory to the next, Enter opens its sheet.",
  colorBy: "Colour the map by",
  ties: "Ties drawn",
  tieMode: { choisis: "Those of the choice", tous: "All", aucun: "None" },
  family: "Theme family",
  zoomIn: "Zoom in",
  basemap: "Basemap",
  basemapName: { sobre: "Plain (built in)", "ign-plan": "IGN map (online)" },
  basemapFailed: "The online basemap did not answer: the plain one replaces it.",
  noWebgl: "This browser cannot show the detailed map: the simple map remains usable.",
  attribution: "Outlines: Natural Earth. Communes: GeoNames, Etalab.",
  mark: {
    wave: (year: number) => `${year} wave`,
    ended: (when: string) => `label ended (${when})`,
    unknownForFilters: "not recorded for the chosen filters",
    notApplicable: "not applicable",
  },
};
