import type { Grain } from "../../../domain/viewState";
import { countOf, plural } from "../../format";
import { territories } from "../nouns";

const grain: Record<Grain, string> = {
  departement: "Département",
  region: "Région",
  territoire: "Territoire",
};

const by: Record<Grain, string> = {
  departement: "par département",
  region: "par région",
  territoire: "par territoire",
};

const partnerships = (count: number) => countOf(count, "partenariat", "partenariats", "fr");

const known = (count: number, of: number) =>
  `Au moins un thème est connu pour ${territories(count)} sur ${of}.`;

const matrix = {
  title: (where: Grain, count: number, of: number) =>
    `Thèmes recensés ${by[where]} : connus pour ${territories(count)} sur ${of}`,
  caption: (where: Grain) => `Nombre de territoires où chaque thème est recensé, ${by[where]}`,
  label: (where: Grain) => `Thèmes recensés ${by[where]}`,
  keyboard:
    "Flèches pour passer d’une case à l’autre, Entrée pour filtrer sur ce thème et ce lieu, ou pour ouvrir la fiche.",
  empty: (count: number) =>
    plural(
      count,
      `${count} colonne n’a aucun thème renseigné : elle est remplie de points.`,
      `${count} colonnes n’ont aucun thème renseigné : elles sont remplies de points.`,
      "fr",
    ),
  noneKnown: "Aucun thème n’est renseigné pour les territoires de cette vue.",
  grain: "Une colonne par",
  order: "Ordre des colonnes",
  orderName: { nombre: "Les plus renseignées", code: "Codes officiels" },
  territories: "Territoires",
  knownColumn: "Dont au moins un thème connu",
  all: "Ensemble (territoires distincts)",
  total: (count: number, of: number) => `${count} sur ${of}`,
  knownRow: "Un thème connu",
  allRow: "Sur tous",
  family: (theme: string, family: string, count: number) =>
    `${theme} (famille ${family}), ${territories(count)} en tout`,
  column: (place: string, count: number, of: number) =>
    `${place}, thèmes connus pour ${territories(count)} sur ${of}`,
  cell: (place: string, theme: string, count: number) => `${place}, ${theme} : ${territories(count)}`,
  notRecorded: (place: string, theme: string) => `${place}, ${theme} : non recensé`,
  unknown: (place: string) => `${place} : non renseigné`,
  filterBoth: "Entrée ou clic : filtrer sur ce thème et ce lieu",
  filterPlace: "Entrée ou clic : filtrer sur ce lieu",
  filterTheme: "Entrée ou clic : filtrer sur ce thème",
  openSheet: "Entrée ou clic : ouvrir la fiche",
  knownHere: (count: number, of: number) => `Thèmes connus pour ${territories(count)} sur ${of}`,
  recordedIn: (count: number) => `Recensé dans ${territories(count)}`,
  recordedHere: "Recensé",
  keyRecorded: "nombre de territoires où le thème est recensé",
  keyEmpty: "non recensé, alors que d’autres thèmes le sont",
  keyUnknown: "aucun thème renseigné",
  notes: {
    recorded:
      "Un thème est recensé dans un territoire quand celui-ci le déclare, ou quand un de ses partenariats le porte. Une case vide veut dire « non recensé » : cela ne prouve pas que rien ne s’y fait.",
    straddling:
      "Un territoire situé dans plusieurs départements ou régions compte dans chacun, et une seule fois dans l’ensemble.",
    filtered:
      "Un filtre porte sur les partenariats : seuls les thèmes déclarés et ceux des partenariats qui y répondent sont comptés.",
  },
};

const maps = {
  title: (count: number, of: number) =>
    `Où chaque famille de thèmes est recensée : thèmes connus pour ${territories(count)} sur ${of}`,
  caption: "Territoires de la vue, par famille de thèmes",
  one: (family: string, present: number, of: number) =>
    `${family} : recensée dans ${territories(present)}, sur ${of} dont un thème est connu`,
  count: (present: number, of: number) => `${present} sur ${of}`,
  present: "Famille recensée",
  other: "Autres thèmes recensés seulement",
  unknown: "Aucun thème renseigné",
  unknownForFilters: "Non renseignés pour les filtres (comptés à part)",
  notes: {
    several: "Un territoire a souvent plusieurs thèmes : il peut être présent sur plusieurs cartes.",
    asMap:
      "Ces cartes montrent, comme la grande, tous les thèmes recensés de chaque territoire, quels que soient les filtres sur les partenariats.",
  },
};

const pairs = {
  title: {
    territoire: "Thèmes recensés ensemble dans un même territoire",
    partenariat: "Thèmes réunis dans un même partenariat",
  },
  titleOf: (title: string, first: string, second: string) =>
    `${title} : d’abord « ${first} » et « ${second} »`,
  sample: {
    territoire: known,
    partenariat: (count: number, of: number) =>
      `Au moins un thème est connu pour ${partnerships(count)} sur ${of}, parmi ceux qui répondent aux filtres.`,
  },
  several: {
    territoire: (count: number) =>
      `${territories(count)} en ${plural(count, "a", "ont", "fr")} au moins deux.`,
    partenariat: (count: number) =>
      `${partnerships(count)} en ${plural(count, "porte", "portent", "fr")} au moins deux.`,
  },
  caption: "Paires de thèmes, des plus fréquentes aux plus rares",
  basis: "Ensemble dans",
  basisName: { territoire: "un même territoire", partenariat: "un même partenariat" },
  second: "Autre thème",
  both: { territoire: "Territoires qui ont les deux", partenariat: "Partenariats qui portent les deux" },
  either: {
    territoire: "Territoires qui ont l’un ou l’autre",
    partenariat: "Partenariats qui portent l’un ou l’autre",
  },
  name: (first: string, second: string) => `${first} + ${second}`,
  said: {
    territoire: (both: number, either: number) =>
      `${territories(both)} ${plural(both, "a", "ont", "fr")} les deux, sur ${either} qui ont l’un ou l’autre`,
    partenariat: (both: number, either: number) =>
      `${partnerships(both)} ${plural(both, "porte", "portent", "fr")} les deux, sur ${either} qui portent l’un ou l’autre`,
  },
  axis: { territoire: "Nombre de territoires", partenariat: "Nombre de partenariats" },
  keyBoth: "les deux thèmes",
  keyEither: "l’un ou l’autre",
  label: "Paires de thèmes les plus fréquentes",
  drawn: (count: number, of: number) =>
    count === of
      ? "Toutes les paires sont dessinées."
      : `Les ${count} paires les plus fréquentes sont dessinées, le tableau donne les ${of}.`,
  choose: "Entrée ou clic : lire leurs noms",
  count: (both: number, either: number) => `${both} sur ${either}`,
  where: (first: string, second: string, counts: string) => `« ${first} » et « ${second} » : ${counts}`,
  close: "Fermer cette liste",
  filterEither: "Filtrer sur l’un ou l’autre",
  filterOne: (theme: string) => `Filtrer sur « ${theme} »`,
  none: {
    territoire: "Aucun territoire de cette vue n’a deux thèmes recensés : il n’y a pas de paire à compter.",
    partenariat: "Aucun partenariat de cette vue ne porte deux thèmes : il n’y a pas de paire à compter.",
  },
  notes: {
    count:
      "Deux thèmes très recensés se trouvent plus souvent ensemble que deux thèmes rares : ce graphique compte, il n’explique rien.",
    filter:
      "Le filtre « Thème » retient les territoires qui ont l’un ou l’autre des thèmes choisis, jamais seulement ceux qui ont les deux.",
  },
};

const missing = {
  title: (name: string, count: number) =>
    `${name} : ${countOf(count, "thème recensé", "thèmes recensés", "fr")} chez ses semblables et pas ici`,
  titleUnknown: (name: string) => `${name} : aucun thème renseigné, mais ses semblables en ont`,
  titleChoose: "Thèmes non recensés ici, recensés dans des territoires semblables",
  caption: (name: string) => `Thèmes recensés dans les territoires semblables à ${name}, et non recensés ici`,
  sample: (count: number) =>
    count === 0
      ? "Aucun territoire n’est comparé."
      : plural(
          count,
          "Comparé au territoire le plus semblable dont un thème est connu.",
          `Comparé aux ${count} territoires les plus semblables dont un thème est connu.`,
          "fr",
        ),
  ownUnknown:
    "Aucun thème n’est renseigné pour ce territoire : rien ne dit que ceux-ci y manquent. Voici ce qui est recensé chez ses semblables.",
  own: (list: string) => `Recensés ici : ${list}.`,
  choose: "Choisissez un territoire pour le comparer à ceux qui lui ressemblent.",
  chooseLabel: "Territoire",
  choosePlaceholder: "Choisir un territoire…",
  noSimilar:
    "Trop peu de choses sont connues de ce territoire (vague, taille, thèmes) pour lui trouver des semblables dont les thèmes sont connus.",
  nothing: "Tous les thèmes recensés chez ses semblables le sont aussi ici.",
  label: (name: string) => `${name} : thèmes non recensés ici, recensés chez ses semblables`,
  countOf: (count: number, of: number) => `${count} sur ${of}`,
  has: (list: string) => `Non recensés ici, recensés là-bas : ${list}`,
  row: (theme: string, count: number, of: number) =>
    `${theme} : non recensé ici, recensé dans ${countOf(count, "territoire semblable", "territoires semblables", "fr")} sur ${of}`,
  theme: "Thème non recensé ici",
  count: "Territoires semblables où il est recensé",
  of: "Sur",
  names: "Lesquels",
  similarHeading: "Les territoires semblables, et pourquoi",
  highlight: "Entrée ou clic : filtrer sur ce thème",
  notes: {
    similar:
      "Semblables : même vague, même classe de taille (quand elle est connue des deux), thèmes recensés en commun ; seuls sont retenus ceux dont un thème au moins est connu.",
    notAbsent: "« Non recensé ici » veut dire qu’aucune source vue ne le dit, non que rien ne s’y fait.",
    whole: "Cette comparaison porte sur tout ce qui est recensé, quels que soient les filtres.",
  },
};

/** Words of the charts about themes. */
export const themeCharts = {
  grain,
  known,
  theme: "Thème",
  family: "Famille",
  unknownForFilters: (count: number) =>
    plural(
      count,
      `${territories(count)}, non renseigné pour les filtres choisis, n’est pas compté ici.`,
      `${territories(count)}, non renseignés pour les filtres choisis, ne sont pas comptés ici.`,
      "fr",
    ),
  matrix,
  maps,
  pairs,
  missing,
};
