/** Words of the WebGL map: its buttons and what it says of its ground. */
export const gl = {
  controls: "Commandes de la carte",
  zoomIn: "Zoomer",
  zoomOut: "Dézoomer",
  national: "Vue nationale",
  goTo: "Aller à",
  /** Short names of the places that the national map shows in frames, by id of frame. */
  place: {
    metropole: "Hexagone",
    paris: "Paris et sa banlieue",
    "971": "Guadeloupe",
    "972": "Martinique",
    "973": "Guyane",
    "974": "La Réunion",
    "976": "Mayotte",
    "978": "Saint-Martin",
  },
  ground: (attribution: string) => `Fond\u202f: ${attribution}`,
};
