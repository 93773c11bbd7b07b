import type { ChartId } from "../../../domain/viewState";
import { countOf, formatNumber } from "../../format";

const number = (value: number) => formatNumber(value, "fr");

const chart: Record<ChartId, string> = {
  argent: "L’argent",
  themes: "Les thèmes",
  temps: "Le temps",
  couverture: "La couverture",
  partenaires: "Les partenaires",
};

/** Words of the stories and their editor. */
export const story = {
  region: "Récits",
  intro:
    "Un récit est une suite de vues de l’atlas, chacune avec un titre et une phrase, à montrer en plein écran.",
  closePanel: "Fermer les récits",
  fold: "Replier",
  unfold: "Déplier",
  back: "Tous les récits",

  shipped: "Récits de l’atlas",
  shippedFailed: "Ce récit n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.",
  own: "Mes récits",
  none: "Aucun récit pour l’instant : créez-en un, puis ajoutez-y les vues de l’atlas que vous voulez montrer. Il reste dans ce navigateur.",
  pages: (count: number) => countOf(count, "page", "pages", "fr"),
  presentStory: (title: string) => `Présenter « ${title} »`,
  copyToEdit: "Dupliquer pour modifier",
  copyStoryToEdit: (title: string) => `Dupliquer pour modifier « ${title} »`,
  edit: "Modifier",
  editStory: (title: string) => `Modifier « ${title} »`,
  create: "Nouveau récit",
  newTitle: "Nouveau récit",
  copyTitle: (title: string) => `${title} (copie)`,

  storyTitle: "Titre du récit",
  description: "Résumé du récit",
  descriptionHint: "Une phrase : ce que le récit raconte, et à qui.",
  titleNeeded: "Un titre est nécessaire : le précédent est gardé.",
  left: (count: number) => countOf(count, "caractère restant", "caractères restants", "fr"),
  pagesHeading: "Ses pages",
  noPage:
    "Aucune page. Réglez la carte, les filtres ou un graphique comme vous voulez les montrer, puis « Ajouter cette vue ».",
  addView: "Ajouter cette vue",
  full: (most: number) => `Un récit a au plus ${number(most)} pages.`,
  viewTooLong: "Cette vue a trop de filtres pour entrer dans un récit.",

  pageTitle: "Titre de la page",
  sentence: "Phrase",
  sentenceHint: "Lue par la salle, sous le titre.",
  notes: "Notes de l’orateur",
  notesHint: "Vous seul les voyez en présentant.",
  shows: (view: string) => `Montre : ${view}`,
  /** Accessible names of the buttons of a page; each begins with what the button shows. */
  page: {
    edit: (page: number, title: string) => `Modifier la page ${page}, ${title}`,
    show: (page: number, title: string) => `Montrer cette vue, page ${page}, ${title}`,
    replace: (page: number, title: string) => `Remplacer par la vue actuelle, page ${page}, ${title}`,
    up: (page: number, title: string) => `Monter la page ${page}, ${title}`,
    down: (page: number, title: string) => `Descendre la page ${page}, ${title}`,
    duplicate: (page: number, title: string) => `Dupliquer la page ${page}, ${title}`,
    remove: (page: number, title: string) => `Supprimer la page ${page}, ${title}`,
    present: (page: number, title: string) => `Présenter à partir d’ici, page ${page}, ${title}`,
  },
  show: "Montrer cette vue",
  replace: "Remplacer par la vue actuelle",
  up: "Monter",
  down: "Descendre",
  duplicate: "Dupliquer",
  remove: "Supprimer",
  presentFrom: "Présenter à partir d’ici",

  /** What a gesture did, said aloud. */
  said: {
    added: (page: number, title: string) => `Page ${page} ajoutée : ${title}`,
    moved: (title: string, page: number, count: number) =>
      `« ${title} » est maintenant la page ${page} sur ${count}`,
    copied: (page: number) => `Copie ajoutée, page ${page}`,
    replaced: (page: number) => `La page ${page} montre maintenant la vue actuelle`,
    shown: (page: number) => `La vue de la page ${page} est à l’écran`,
    imported: (title: string) => `Récit importé : « ${title} »`,
    restored: "Suppression annulée",
  },
  pageDeleted: (title: string) => `Page supprimée : « ${title} »`,
  storyDeleted: (title: string) => `Récit supprimé : « ${title} »`,
  undo: "Annuler",
  dismiss: "Fermer le message",

  export: "Exporter (JSON)",
  import: "Importer",
  importHint: "Un fichier de récit (.json), ou déposez-le ici.",
  importButton: "Importer un fichier de récit",
  print: "Imprimer ou PDF",
  printHint: "Ouvre la présentation ; son bouton « Imprimer » donne une page par feuille, ou un PDF.",
  deleteStory: "Supprimer ce récit",
  copyLink: "Copier le lien",
  withNotes: "Joindre mes notes au lien",
  linkHint: "Le lien contient tout le récit : rien n’est envoyé à un serveur.",
  linkCopied: "Lien copié",
  linkFailed: (url: string) => `Copie impossible, voici le lien : ${url}`,
  linkTooLong: (length: number, most: number) =>
    `Ce récit est trop long pour tenir dans un lien (${number(length)} caractères, ${number(most)} au plus) : envoyez plutôt le fichier « Exporter (JSON) ».`,
  needsPage: "Ajoutez une page pour présenter, partager ou exporter ce récit.",

  trouble: {
    full: "Le navigateur n’a plus de place : les derniers changements ne seront plus là à la prochaine visite. Exportez le récit pour le garder.",
    refused:
      "Le navigateur refuse de garder les récits (navigation privée ou réglages) : exportez le récit pour ne pas le perdre.",
    damaged:
      "Une partie des récits gardés par ce navigateur n’a pas pu être lue : elle a été mise de côté, rien n’a été effacé.",
  },
  fileRefused: (file: string) => `« ${file} » n’a pas été importé. Rien n’a changé dans vos récits.`,
  fileUnread: (file: string) => `« ${file} » n’a pas pu être lu par le navigateur.`,
  fileTooBig: (file: string, most: number) =>
    `« ${file} » est trop gros : un récit pèse au plus ${number(most)} ko.`,
  problem: (path: string, expected: string) => `${path} : ${expected}`,
  otherProblems: (count: number) => `Et ${countOf(count, "autre problème", "autres problèmes", "fr")}.`,
  expected: {
    json: "un fichier JSON bien formé est attendu",
    object: "un objet est attendu, avec ses propriétés entre accolades",
    version: (version: number) => `la version ${version} du format est attendue`,
    id: (most: number) =>
      `un identifiant est attendu : minuscules, chiffres et tirets, une lettre d’abord, ${number(most)} caractères au plus`,
    title: (most: number) => `un titre est attendu : un texte non vide de ${number(most)} caractères au plus`,
    text: (most: number) => `un texte de ${number(most)} caractères au plus est attendu`,
    view: (most: number) =>
      `une adresse de l’atlas est attendue, entière ou à partir de « ? », sans espace, de ${number(most)} caractères au plus`,
    pages: (least: number, most: number) =>
      `une liste de ${number(least)} à ${number(most)} pages est attendue`,
    packed: (most: number) =>
      `un récit mis en lien par l’atlas est attendu, entier, de ${number(most)} caractères au plus`,
  },

  /** What a page shows, in words. */
  view: {
    wholeCountry: "France entière",
    family: (family: string) => `Thèmes : ${family}`,
    compare: (names: string) => `Comparaison : ${names}`,
    nameJoin: ", ",
    titleJoin: " — ",
    title: {
      tableau: "Tableau des territoires",
      rapport: "Rapport de couverture",
      quartier: "Près de chez moi",
      donnees: "Les données et leurs sources",
    },
    chart,
    chartOf: (subject: string) => `Graphiques : ${subject}`,
    figure: "un seul graphique",
    map: (colouredBy: string) => `Carte colorée par « ${colouredBy} »`,
    close: "vue rapprochée",
    sheet: (name: string) => `fiche de ${name}`,
    timeline: "frise",
    hidden: "sans les non renseignés",
    moreFilters: (count: number) => countOf(count, "autre filtre", "autres filtres", "fr"),
  },
};
