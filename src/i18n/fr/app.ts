import { countOf } from "../format";
import { territories } from "./nouns";

/** Words of the shell: header, navigation, share, notices and states of loading. */
export const app = {
  name: "Atlas des alliances éducatives",
  tagline: "Quels quartiers, avec qui, sur quels thèmes, avec quel argent",
  skip: "Aller au contenu",
  views: "Vues",
  view: {
    carte: "Carte",
    tableau: "Tableau",
    graphiques: "Graphiques",
    rapport: "Rapport",
    quartier: "Mon quartier",
    donnees: "Données",
  },
  present: "Présenter",
  glossary: "Glossaire",
  timeline: "Frise",
  compare: "Comparer",
  share: "Partager",
  shareCopied: "Lien copié",
  shareFailed: (url: string) => `Copie impossible, voici le lien : ${url}`,
  filtersToggle: (active: number) => (active === 0 ? "Filtres" : `Filtres (${active})`),
  language: "Langue",
  languageName: { fr: "Français", en: "English" },
  colorTheme: "Apparence",
  colorThemeName: {
    auto: "Selon le système",
    clair: "Clair",
    sombre: "Sombre",
    contraste: "Contraste élevé",
  },
  settings: "Affichage",
  listEmpty: "Aucun territoire ne répond à ces filtres.",
  unknownHeading: (count: number) =>
    `${countOf(count, "territoire non renseigné", "territoires non renseignés", "fr")} pour ces filtres`,
  hideUnknown: "masquer",
  showUnknown: "montrer",
  relax: (label: string, count: number) => `Retirer « ${label} » : ${territories(count)}`,
  relaxIntro: "Pour retrouver des résultats :",
  relaxNone: "Aucun filtre retiré seul ne suffit : réinitialisez les filtres.",
  notice: {
    "unknown-parameter": (param: string, value: string) =>
      `Le paramètre « ${param}=${value} » n’est pas connu de cette version : il a été ignoré.`,
    malformed: (param: string, value: string) =>
      `La valeur « ${value} » de « ${param} » est mal écrite : elle a été ignorée.`,
    "too-many": (param: string, value: string) =>
      `Trop de valeurs pour « ${param} » : « ${value} » a été ignoré.`,
    "unknown-value": (param: string, value: string) =>
      `La valeur « ${value} » de « ${param} » n’existe pas dans les données : elle a été ignorée.`,
  },
  dismiss: "Fermer l’avertissement",
  loading: "Chargement des données…",
  loadFailed: "Les données n’ont pas pu être chargées. Vérifiez la connexion, puis réessayez.",
  partFailed: "Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  noScript:
    "Sans JavaScript, la recherche et les filtres ne répondent pas : la carte, la liste et les fiches restent lisibles.",
  retry: "Réessayer",
  summary: "Résumé de la vue",
  status: "Nombre de territoires",
  readingNotes: "Définition et précautions",
  factsDate: (date: string) => `Données compilées au ${date}`,
  footer: "Code MIT, données Licence Ouverte 2.0. Outil indépendant, sans lien avec un site de l’État.",
};
