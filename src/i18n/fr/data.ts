import { countOf } from "../format";

/** Words of the "données" view: how to read the facts, what they are, who said so. */
export const data = {
  title: "Comment lire l’atlas",
  intro:
    "L’atlas réunit ce que des sources publiques disent des cités éducatives et des autres alliances entre l’école et ses partenaires. Il ne dit rien de plus qu’elles, et montre ce qu’il ignore.",
  contents: "Sur cette page",
  compiled: (date: string) => `Faits compilés au ${date}`,
  tally: {
    territories: "territoires",
    partnerships: "partenariats",
    amounts: "montants publiés",
    sources: "sources",
  },

  rules: "Définitions et limites",
  rule: {
    territory: {
      term: "Territoire",
      text: "Un quartier ou un ensemble de quartiers qui porte le label « Cité éducative », et, à part, les villes, les académies et les territoires d’innovation qui ont conclu une alliance. Les académies ne comptent pas parmi les territoires labellisés.",
    },
    wave: {
      term: "Vague",
      text: "L’année de labellisation. De 2019 à 2022, elle est déduite du rang dans la liste officielle du 17 août 2023, recoupée région par région. Quand les sources locales donnent une autre année, la fiche le dit.",
    },
    unknown: {
      term: "Non renseigné",
      text: "Aucune source consultée ne le dit. Ce n’est ni zéro ni « non ». Sur la carte, un symbole creux ne veut rien dire d’autre.",
    },
    partnership: {
      term: "Partenariat",
      text: "Une convention, un projet, une formation, un appel à projets ou une rencontre qu’une source décrit. Les étapes du label (labellisation, extension, scission) sont montrées à part et ne sont pas comptées. Un accord commun à plusieurs territoires compte une fois.",
    },
    grant: {
      term: "Dotation annuelle comparable",
      text: "Le seul montant qui colore, trie ou filtre la carte : ce que l’État verse en un an à un territoire, quand la source donne un montant annuel, ou une enveloppe pluriannuelle de l’État divisée par ses années. Ni fonds d’amorçage, ni montant commun à plusieurs territoires, ni somme de plusieurs financeurs.",
    },
    addition: {
      term: "Montants et totaux",
      text: "Les montants publiés ne s’additionnent pas toujours : certains redisent la même enveloppe, d’autres se contiennent. Chaque enveloppe n’est montrée qu’une fois. Un total se lit « au moins… connu pour n territoires sur m ».",
    },
    residents: {
      term: "Habitants",
      text: "Chaque chiffre garde le périmètre de sa source : quartier prioritaire, cité éducative ou commune. Deux chiffres de périmètres différents ne se comparent pas.",
    },
    place: {
      term: "Position",
      text: "Le point d’un territoire est d’ordinaire celui de sa commune, non du quartier. Plusieurs territoires d’une même commune sont écartés les uns des autres pour rester lisibles.",
    },
    qpv: {
      term: "Quartiers prioritaires",
      text: "Les codes et les noms sont ceux de la géographie prioritaire de 2015. Depuis 2024, les périmètres officiels portent d’autres codes.",
    },
  },

  facts: "Les faits nationaux",
  factsHelp: "Le chiffre d’un programme n’est jamais celui d’un territoire. Une moyenne nationale non plus.",
  inlineSource: "source",
  deduced: "déduit",
  factCount: (count: number) => countOf(count, "fait", "faits", "fr"),

  disagreements: "Quand les sources se contredisent",
  disagreementsHelp:
    "Les versions sont côte à côte, chacune avec sa date et sa source. L’atlas n’en choisit aucune en silence.",

  collective: "Montants collectifs",
  collectiveHelp:
    "Annoncés pour plusieurs territoires ensemble ou pour tous à l’identique, ils ne sont attribués à aucun.",
  collectiveShared: "Pour plusieurs territoires ensemble",
  collectiveProgramme: "Pour chaque territoire à l’identique",
  collectiveFor: (count: number, text: string) =>
    count === 1 ? `${text} territoire` : `${text} territoires`,
  collectiveNone: "territoires non détaillés",

  questions: "Questions ouvertes",
  questionsHelp: "Ce que l’atlas a cherché et n’a pas trouvé.",

  lists: "Listes de noms publiées",
  listsHelp: "Chaque liste vaut à sa date, telle que sa source l’a publiée.",
  listNames: (count: number) => countOf(count, "nom", "noms", "fr"),
  listDated: (date: string, isDay: boolean) => (isDay ? `au ${date}` : `en ${date}`),

  themes: "Thèmes",
  themesHelp: (themes: number, families: number) => `${themes} thèmes, rangés en ${families} familles.`,

  downloads: "Télécharger les tables",
  downloadsHelp:
    "Les tables sont en CSV (UTF-8, virgules), lisibles dans un tableur et décrites par des schémas. Réutilisation libre sous Licence Ouverte 2.0, en citant l’atlas et la source de chaque fait.",
  licence: "Licence Ouverte 2.0",
  format: { csv: "CSV", geojson: "GeoJSON", json: "JSON" },
  file: {
    territoires: "Les territoires, leur label, leur vague et leur position",
    qpv: "Les quartiers prioritaires de chaque territoire",
    indicateurs: "Habitants, jeunes et établissements, avec leur périmètre",
    partenariats: "Conventions, formations, projets et étapes du label",
    partenaires: "Les acteurs et leurs autres noms",
    budgets: "Les montants publiés, leur payeur et ce qu’ils contiennent",
    faits_programme: "Les faits nationaux",
    desaccords: "Les désaccords entre sources",
    questions: "Les questions ouvertes",
    listes: "Les listes de noms publiées",
    themes: "Les thèmes et leur définition",
    familles: "Les familles de thèmes",
    academies: "L’académie de chaque département",
    sources: "Les sources citées",
  },
  geojson: "Les territoires sur la carte, prêts pour un logiciel de cartographie",
  datapackage: "La description de toutes les tables",

  sources: "Sources",
  sourcesHelp: "Toutes les sources citées par l’atlas, par nature.",
  sourcesSearch: "Chercher une source",
  sourcesFound: (count: number, found: string, all: string) =>
    count < 2 ? `${found} source sur ${all}` : `${found} sources sur ${all}`,
  sourcesNone: "Aucune source ne correspond.",

  credits: "Crédits et licences",
  credit: {
    facts: {
      what: "Faits et tables",
      text: "Atlas des alliances éducatives, Licence Ouverte 2.0. Chaque fait cite sa source.",
    },
    code: { what: "Code", text: "Licence MIT." },
    etalab: {
      what: "Communes, départements, régions",
      text: "Etalab, @etalab/decoupage-administratif, d’après le Code officiel géographique de l’Insee.",
    },
    geonames: { what: "Points des communes", text: "GeoNames, licence CC BY 4.0." },
    naturalEarth: { what: "Contours des départements", text: "Natural Earth, domaine public." },
    font: {
      what: "Caractères",
      text: "Atkinson Hyperlegible Next, Braille Institute, licence SIL Open Font 1.1.",
    },
    libraries: {
      what: "Bibliothèques",
      text: "React, D3, Turf, MapLibre GL JS, MiniSearch, Downshift, Zustand, TanStack Virtual, TopoJSON : licences libres MIT, ISC, BSD ou Apache.",
    },
  },
  independent: "L’atlas est un outil indépendant : ce n’est pas un site de l’État.",
};
