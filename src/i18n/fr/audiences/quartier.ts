import { countOf, formatNumber } from "../../format";

const cites = (count: number) => countOf(count, "cité éducative", "cités éducatives", "fr");
const number = (value: number) => formatNumber(value, "fr");

/** Words of my neighbourhood: short sentences and everyday words (levels A2 and B1). */
export const quartier = {
  title: "Qu’est-ce qui existe près de chez moi ?",
  intro:
    "Une cité éducative, c’est un accord entre la ville, l’État et l’école pour aider les enfants et les jeunes de certains quartiers. Cherchez votre commune pour savoir s’il y en a une.",
  field: "Votre commune ou votre code postal",
  fieldHelp: "Ce que vous écrivez reste sur votre appareil.",
  suggestions: "Communes",
  /** @param departement « Loire (42) » */
  departement: (name: string, code: string) => `${name} (${code})`,
  part: (part: string, commune: string) => `${part}, dans la commune ${commune}`,
  available: (count: number) =>
    count === 0
      ? "Aucune commune trouvée"
      : count === 1
        ? "1 commune trouvée, flèches pour y aller"
        : `${number(count)} communes trouvées, flèches pour les parcourir`,
  none: (text: string) => `Aucune commune ne s’appelle « ${text} ». Essayez avec le code postal.`,
  examples: "Par exemple :",
  indexLoading: "La liste des communes se charge…",
  indexFailed: "La liste des communes n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  unknownPlace: (code: string) =>
    `Aucune commune d’aujourd’hui n’a le code « ${code} ». Cherchez votre commune ci-dessus.`,
  otherFilters:
    "Les filtres choisis dans les autres vues ne s’appliquent pas ici : vous voyez tout ce que l’atlas connaît.",

  position: {
    ask: "Utiliser ma position",
    asking: "Recherche de votre position…",
    help: "Votre position reste sur votre appareil. Elle n’est pas enregistrée.",
    failure: {
      unsupported: "Cet appareil ne donne pas sa position. Cherchez votre commune par son nom.",
      refused:
        "Vous avez refusé de donner votre position, et c’est votre droit. Cherchez votre commune par son nom.",
      unavailable: "L’appareil n’a pas trouvé votre position. Cherchez votre commune par son nom.",
      timeout: "L’appareil met trop de temps à trouver votre position. Réessayez, ou cherchez par le nom.",
    },
    heading: "Autour de votre position",
    /** @param where « Loire (42) » or « Loire (42) ou Rhône (69) » */
    within: (where: string) =>
      `Vous êtes à peu près dans ce département : ${where}. La carte de l’atlas est simplifiée.`,
    outside: "L’atlas ne trouve pas de département français à cet endroit.",
    accuracy: (metres: string) => `Votre appareil donne cette position à ${metres} près.`,
    noCommune: "L’atlas ne sait pas, sans réseau, dans quelle commune vous êtes.",
    findCommune: "Trouver ma commune en ligne",
    forget: "Oublier ma position",
  },

  address: {
    summary: "Chercher une adresse",
    notice:
      "Pour trouver une adresse, ce site doit demander à un service de l’État : le service de l’IGN (data.geopf.fr). L’adresse que vous écrirez lui sera envoyée par internet. L’atlas ne la garde pas et ne l’écrit pas dans le lien de la page.",
    accept: "J’accepte, écrire une adresse",
    accepted: "L’adresse est envoyée à data.geopf.fr (IGN) quand vous appuyez sur « Chercher ».",
    field: "Votre adresse",
    submit: "Chercher",
    searching: "Recherche en cours…",
    results: (count: number) => countOf(count, "adresse trouvée", "adresses trouvées", "fr"),
    none: "Le service n’a trouvé aucune adresse. Ajoutez le nom de la commune ou le code postal.",
    reverseNotice:
      "Votre position sera envoyée au service de l’IGN (data.geopf.fr), qui dit le nom de la commune. L’atlas ne la garde pas.",
    reverseAccept: "J’accepte d’envoyer ma position",
    reverseNone: "Le service n’a pas trouvé de commune à cet endroit.",
    communeNotice: (commune: string) =>
      `Le nom de la commune (${commune}) sera envoyé au service de l’IGN (data.geopf.fr), qui dit où elle est.`,
    communeAccept: "J’accepte, calculer la distance",
    communeNone: "Le service ne sait pas où est cette commune.",
    cancel: "Annuler",
    failure: {
      offline: "Vous n’êtes pas connecté à internet. La recherche par commune marche sans connexion.",
      network: "Le service de l’IGN n’a pas pu être joint. Vérifiez la connexion, ou cherchez par commune.",
      timeout: "Le service de l’IGN met trop de temps à répondre. Réessayez, ou cherchez par commune.",
      unreadable: "La réponse du service de l’IGN n’est pas lisible. Réessayez plus tard.",
    },
    refused: (status: number) =>
      `Le service de l’IGN a refusé la demande (erreur ${status}). Réessayez plus tard, ou cherchez par commune.`,
    busy: (seconds: number | null) =>
      seconds === null
        ? "Le service de l’IGN reçoit trop de demandes. Attendez un peu, puis réessayez."
        : `Le service de l’IGN reçoit trop de demandes. Attendez ${countOf(seconds, "seconde", "secondes", "fr")}, puis réessayez.`,
  },

  verdict: {
    yes: (count: number) =>
      count === 1
        ? "Oui, il y a une cité éducative dans cette commune."
        : `Oui, il y a ${cites(count)} dans cette commune.`,
    yesCity: (count: number, city: string) => `Oui, dans la ville (${city}) : ${cites(count)}.`,
    other: "L’atlas ne connaît pas de cité éducative dans cette commune, mais il y a un autre projet.",
    no: "Non, l’atlas ne connaît pas de cité éducative dans cette commune.",
    partOnly: "En général, elle concerne certains quartiers, pas toute la commune.",
    partOnlyMany: "En général, elles concernent certains quartiers, pas toute la commune.",
    sameArrondissement: (count: number) =>
      count === 1
        ? "L’une est placée dans votre arrondissement : elle est montrée en premier."
        : `${number(count)} sont placées dans votre arrondissement : elles sont montrées en premier.`,
    noArrondissement:
      "Aucune n’est placée dans votre arrondissement. Mais une cité éducative peut couvrir plusieurs arrondissements, et l’atlas ne connaît pas toutes les limites.",
    lists: (date: string) =>
      `L’atlas a lu les listes qu’il a trouvées jusqu’au ${date}. Elles ne sont pas toutes complètes : une cité récente peut manquer.`,
  },

  /** Name of the links from the verdict to the parts of the answer. */
  jumps: "Dans cette réponse",
  otherKind: {
    commune: "Ce n’est pas une cité éducative. La ville a signé ses propres accords.",
    "territoire-innovation": "Ce n’est pas une cité éducative. C’est un autre projet pour l’éducation.",
    academie: "Ce n’est pas une cité éducative. C’est une grande zone de l’Éducation nationale.",
  },
  placedIn: (arrondissement: number) =>
    `Placée dans le ${arrondissement === 1 ? "1er" : `${arrondissement}e`} arrondissement`,
  endedTitle: "Avant",
  /** Follows the name of the label. */
  ended: (date: string | null, isDay: boolean) =>
    date === null ? "— ce label est terminé." : `— ce label s’est terminé ${isDay ? "le" : "en"} ${date}.`,
  academyTitle: "Dans toute l’académie",
  academyHelp: "Une académie est une grande zone de l’Éducation nationale. La vôtre a ses propres accords.",

  since: (date: string, isDay: boolean) => (isDay ? `Depuis le ${date}` : `Depuis ${date}`),
  wave: (year: number) => `groupe (« vague ») de ${year}`,
  sinceUnknown: "Date de début : non renseignée",
  inferred: "déduit",
  waveInferred: "L’année de ce groupe est une conclusion de l’atlas : la fiche complète explique comment.",
  localYear: (year: number) => `Des documents locaux disent ${year}.`,
  quartiers: "Quels quartiers ?",
  quartiersUnknown: "Les documents lus ne nomment pas les quartiers.",
  qpv: "Quartiers prioritaires (QPV) reliés à cette cité éducative",
  qpvGeography: (year: string) => `liste officielle de ${year}`,
  college: (name: string) => `Collège chef de file : ${name}`,
  audience: "Pour quels âges ?",
  what: "Qu’est-ce qu’on y fait ?",
  actions: (count: number) => countOf(count, "action connue de l’atlas", "actions connues de l’atlas", "fr"),
  actionsHelp: (count: number): string =>
    count === 1
      ? "Touchez son nom pour savoir pour qui, et avec qui."
      : "Touchez un nom pour savoir pour qui, et avec qui.",
  actionsUnknown: "L’atlas ne connaît pas les actions menées ici. Cela ne veut pas dire qu’il n’y en a pas.",
  noFamily: "Sujet non renseigné",
  themes: "Sujets :",
  forWhom: "Pour qui :",
  withWhom: "Avec :",
  withWhomTitle: "Avec qui ?",
  dateUnknown: "date non renseignée",
  running: "en cours à la date des données",
  over: "terminé",
  unknown: "non renseigné",
  shared: (others: number) =>
    others === 1
      ? "Action commune avec 1 autre territoire."
      : `Action commune avec ${number(others)} autres territoires.`,
  territoryInferred: "Le document ne nomme pas ce territoire : c’est une déduction.",
  sources: (count: number): string => (count < 2 ? "Source :" : "Sources :"),
  unknownsTitle: "Ce que l’atlas ne sait pas",
  unknowns: {
    day: "Le jour exact où elle a commencé.",
    quartiers: "Le nom des quartiers.",
    qpv: "Le code officiel des quartiers prioritaires.",
    actions: "Ce qu’on y fait, et avec qui.",
    ages: "L’âge des enfants et des jeunes, pour une partie au moins.",
    ends: "Si toutes les actions continuent aujourd’hui.",
    college: "Le collège qui organise le travail (collège chef de file).",
  },
  sheet: "Voir la fiche complète",
  onMap: "Voir sur la carte",

  nearTitle: "Les cités éducatives les plus proches",
  nearTitleFrom: {
    address: "Les plus proches de votre adresse",
    device: "Les plus proches de votre position",
  },
  nearHelp: {
    commune:
      "Distances à vol d’oiseau (en ligne droite), du centre de la commune au point de chaque cité éducative.",
    address:
      "Distances à vol d’oiseau (en ligne droite), de votre adresse au point de chaque cité éducative. Souvent, ce point est celui de la commune : la distance n’est pas plus précise.",
    device:
      "Distances à vol d’oiseau (en ligne droite), de votre position au point de chaque cité éducative. Souvent, ce point est celui de la commune : la distance n’est pas plus précise.",
  },
  nearNone: (kilometres: number) =>
    `Aucune cité éducative connue de l’atlas à moins de ${kilometres} km à vol d’oiseau.`,
  nearUnknown:
    "L’atlas ne sait pas où est exactement cette commune : il ne peut pas dire la distance. Il répond donc par département.",
  nearOnline: "Calculer la distance en ligne",

  departementTitle: (name: string, code: string, isDepartement: boolean) =>
    `Dans ${isDepartement ? "le département" : "la collectivité"} : ${name} (${code})`,
  departementSome: (count: number, date: string) => `${cites(count)} dans les listes lues jusqu’au ${date}.`,
  departementNone: (date: string) => `Aucune cité éducative dans les listes lues jusqu’au ${date}.`,
  showAll: (count: number) => `Voir les ${number(count)} noms`,

  officialTitle: "Mon adresse est-elle dans un quartier prioritaire (QPV) ?",
  official: {
    what: "Un QPV est un quartier choisi par l’État pour recevoir plus d’aide. Ses limites sont dessinées rue par rue.",
    unable: "L’atlas n’a pas ce dessin officiel. Il ne peut donc pas dire si votre adresse est dans un QPV.",
    service:
      "Seul le service officiel de l’État répond, pour une adresse précise. Ce que dit l’atlas est une information : il ne donne aucun droit.",
  },
  officialLink: "Vérifier une adresse sur sig.ville.gouv.fr",
  askTitle: "À qui demander ?",
  ask: {
    school: "À l’école, au collège ou au lycée de votre enfant.",
    town: "À la mairie : demandez le service de l’éducation, ou le service « politique de la ville ».",
    prefecture:
      "À la préfecture : demandez le délégué du préfet. C’est la personne qui suit les quartiers pour l’État.",
    education:
      "À l’Éducation nationale : le rectorat, ou la direction académique de votre département (le DASEN en est le responsable).",
  },
  map: (name: string, count: number) =>
    count === 0 ? `Carte : ${name}, aucune cité éducative connue.` : `Carte : ${name}, ${cites(count)}.`,
  mapHere: {
    commune: "La croix montre le centre de la commune.",
    address: "La croix montre votre adresse.",
    device: "La croix montre votre position.",
  },
  mapOther: "Autre projet, sans label",
  mapKey: "Chaque signe est un territoire de l’atlas. Sa forme dit l’année où il a commencé :",
  newTab: "nouvel onglet",
};
