import { countOf } from "../format";
import { territories } from "./nouns";

const partnerships = (count: number) => countOf(count, "partenariat recensé", "partenariats recensés", "fr");

/** Words of the static pages, which only the build writes. They are in French only. */
export const site = {
  /** End of the title of every page. */
  titled: (title: string, atlas: string) => `${title} — ${atlas}`,
  breadcrumbs: "Fil d’Ariane",
  home: "Atlas",
  explore: "Pages de l’atlas",
  page: {
    territories: "Territoires",
    departements: "Départements",
    themes: "Thèmes",
    glossary: "Glossaire",
    about: "À propos des données",
  },
  report: "Signaler une erreur",
  reportSubject: (title: string) => `Erreur à signaler : ${title}`,
  reportBody: (title: string, path: string, date: string) =>
    `Page : ${title} (${path})\r\nFaits compilés au ${date}\r\n\r\nCe qui est faux :\r\n\r\nCe qu’il faudrait lire :\r\n\r\nSource (titre et adresse) :\r\n`,

  jump: "Aller à la carte et aux pages liées",
  live: "Dans l’atlas interactif",
  related: "Pages liées",
  map: "Carte",
  mapOf: (name: string, count: string) => `Carte : ${name}, ${count}`,
  mapNone: "Pas de carte ici : les contours libres que l’atlas emploie n’ont pas ce territoire.",
  mapCredit: "Contours : Natural Earth. Un point place d’ordinaire la commune, non le quartier.",

  territory: {
    title: (name: string, where: string, kind: string) =>
      where === "" ? `${name} : ${kind}` : `${name} (${where}) : ${kind}`,
    of: (name: string, where: string) => (where === "" ? name : `${name} (${where})`),
    labelOf: (wave: number) => `Cité éducative de la vague ${wave}`,
    labelEnded: "label terminé",
    amounts: (count: number) => countOf(count, "montant publié", "montants publiés", "fr"),
    partnerships,
    partnershipsUnknown: "partenariats non renseignés",
    sources: (count: number) => countOf(count, "source citée", "sources citées", "fr"),
    open: "Ouvrir cette fiche sur la carte",
    quartier: (commune: string) => `Ce qui existe à ${commune}, en mots simples`,
    table: "Tous les territoires en tableau",
    departement: (name: string) => `Département : ${name}`,
    themes: "Thèmes recensés ici",
    themesUnknown: "Aucun thème n’est renseigné ici.",
    sequence: "Territoire précédent ou suivant",
    inDepartement: (name: string) => `Dans le département : ${name}`,
    inList: "Dans l’ordre des noms",
    previous: (name: string) => `Précédent : ${name}`,
    next: (name: string) => `Suivant : ${name}`,
    onlyOne: "Seul territoire de l’atlas dans ce département.",
  },

  departement: {
    title: (name: string, code: string) => `${name} (${code}) : rapport du département`,
    collectivityTitle: (name: string, code: string) => `${name} (${code}) : rapport de la collectivité`,
    description: (name: string, count: string) => `${name} : ${count}.`,
    descriptionEnd: "Vagues, quartiers, partenariats, montants, ce qui n’est pas renseigné, sources.",
    collectivity:
      "Collectivité que les tables officielles comptent à part des départements. L’atlas la compte à part aussi.",
    none: (date: string) => `Aucun territoire de l’atlas dans ce département, au ${date}.`,
    noneCollectivity: (date: string) => `Aucun territoire de l’atlas dans cette collectivité, au ${date}.`,
    noneMeaning: "Les sources consultées n’y nomment ni cité éducative, ni alliance d’une de ses communes.",
    nearest: "Les territoires labellisés les plus proches",
    nearestHelp:
      "Distances à vol d’oiseau depuis le milieu du département : elles sont approximatives. Le point d’un territoire est d’ordinaire celui de sa commune.",
    nearestNone: (kilometres: number) =>
      `Aucun territoire labellisé à moins de ${kilometres} km du milieu du département.`,
    nearestUnknown: "Distances non renseignées : l’atlas n’a pas le contour de ce territoire.",
    open: "Ouvrir ce rapport dans l’atlas",
    onMap: "Voir ces territoires sur la carte",
    neighbours: "Départements voisins",
    neighboursNone: "Aucun département ne le touche.",
    sameRegion: (region: string) => `Autres départements de la région ${region}`,
    count: (count: number) => (count === 0 ? "aucun territoire recensé" : territories(count)),
  },

  theme: {
    title: (label: string) => `${label} : thème des alliances éducatives`,
    description: (label: string, definition: string) => `${label}. ${definition}`,
    descriptionCount: (count: string, partners: string) => `${count}, ${partners}.`,
    kicker: (family: string) => `Thème de la famille « ${family} »`,
    known: "Territoires où ce thème est recensé",
    knownCount: (count: number, population: string) => `${territories(count)} sur ${population}.`,
    knownNone: "Aucun territoire compté.",
    knownHelp:
      "Le thème est déclaré par le territoire, ou porté par un de ses partenariats recensés. Une absence de cette liste ne veut pas dire que rien n’y est fait.",
    unknown: (count: number) =>
      countOf(count, "territoire sans aucun thème renseigné", "territoires sans aucun thème renseigné", "fr"),
    unknownHelp:
      "Pour eux, ce thème n’est ni présent ni absent : il n’est pas renseigné. Ils ne sont pas comptés.",
    partnerships: "Partenariats sur ce thème",
    partnershipsCounted: "Avec ces territoires",
    partnershipsApart: "Avec des académies ou des labels terminés, comptés à part",
    partnershipsCount: partnerships,
    partnershipsNone: "Aucun partenariat recensé ne porte ce thème : des territoires le déclarent.",
    territoriesTerm: "Territoires",
    family: "Thèmes de la même famille",
    together: "Souvent recensés ensemble",
    togetherHelp: "Nombre de territoires où les deux thèmes sont recensés.",
    open: "Ouvrir ce thème sur la carte",
    table: "Ouvrir ce thème en tableau",
    mapLabel: (label: string, count: string) => `Carte de France : ${label}, ${count}`,
  },

  lists: {
    territories: "Tous les territoires",
    territoriesIntro: (population: string, academies: string, ended: string) =>
      `${population} comptés, par région. À part : ${academies}, ${ended}.`,
    academies: (count: number) => countOf(count, "académie", "académies", "fr"),
    ended: (count: number) => countOf(count, "label terminé", "labels terminés", "fr"),
    territoriesDescription: (count: string) =>
      `${count} : cités éducatives et autres alliances éducatives, par région, chacune avec sa fiche sourcée.`,
    academiesTitle: "Académies, comptées à part",
    endedMark: "label terminé, compté à part",
    wave: (year: number) => `vague ${year}`,
    departements: "Tous les départements",
    departementsIntro: (some: string, total: string) =>
      `${some} sur ${total} ont au moins un territoire dans l’atlas. Un territoire à cheval sur deux départements compte dans les deux.`,
    departementsDescription: (count: string) =>
      `${count}, par région : territoires, vagues, partenariats, montants et ce qui n’est pas renseigné.`,
    departementsCount: (count: number) => countOf(count, "département", "départements", "fr"),
    collectivities: "Collectivités comptées à part des départements",
    themes: "Tous les thèmes",
    themesIntro: (themes: string, families: string) =>
      `${themes} en ${families}. Un territoire en a d’ordinaire plusieurs.`,
    themesDescription: (themes: string) =>
      `${themes} des cités et des alliances éducatives : définition, territoires, partenariats et sources.`,
    themesCount: (count: number) => countOf(count, "thème", "thèmes", "fr"),
    familiesCount: (count: number) => countOf(count, "famille", "familles", "fr"),
    onThisPage: "Sur cette page",
  },

  glossaryDescription:
    "Les mots des cités et des alliances éducatives, expliqués simplement : label, quartier prioritaire, REP+, troïka, collège chef de file…",
  aboutDescription:
    "Comment lire l’atlas : définitions, limites, désaccords entre sources, questions ouvertes, tables à télécharger, sources et licences.",

  notFound: {
    title: "Page introuvable",
    text: "Cette adresse ne mène à aucune page de l’atlas. Le lien est peut-être ancien, ou mal recopié.",
    ways: "Pour continuer",
    home: "La carte de l’atlas",
  },
};
