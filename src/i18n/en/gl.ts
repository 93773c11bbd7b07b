import type { gl as french } from "../fr/gl";

export const gl: typeof french = {
  controls: "Map controls",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  national: "National view",
  goTo: "Go to",
  place: {
    metropole: "Mainland",
    paris: "Paris and suburbs",
    "971": "Guadeloupe",
    "972": "Martinique",
    "973": "French Guiana",
    "974": "Réunion",
    "976": "Mayotte",
    "978": "Saint-Martin",
  },
  ground: (attribution: string) => `Basemap: ${attribution}`,
};
