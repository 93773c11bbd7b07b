import { countOf } from "../format";

/** Words of the "données" view: how to read the facts, what they are, who said so. */
export const data = {
  title: "À propos des données",
  intro:
    "L’atlas réunit ce que des sources publiques disent des cités éducatives et des autres alliances entre l’école et ses partenaires. Il ne dit rien de plus qu’elles, et montre ce qu’il ignore.",
  contents: "Sur cette page",
  compiled: (date: string) => `Faits compilés au ${date}`,
  tally: {
    territories: "territoires, académies et labels remplacés compris",
    partnerships: "partenariats",
    amounts: "montants publiés",
    sources: "sources",
  },

  completeness: {
    title: "Ce que l’atlas sait, et ce qu’il ignore",
    help: "Pour chaque sorte de fait : pour combien l’atlas le connaît, sur combien. Le reste est non renseigné, ce qui ne veut dire ni zéro ni « non ».",
    fact: "Fait",
    known: "Connu pour",
    share: "Part connue",
    of: (known: string, total: string) => `${known} sur ${total}`,
    percent: (percent: number) => `${percent} %`,
    nothing: "sans objet",
    group: {
      labels: "Les labels « Cité éducative », même remplacés",
      territories: "Tous les territoires de l’atlas",
      partnerships: "Les partenariats",
      amounts: "Les montants publiés",
      sources: "Les sources",
    },
    row: {
      wave: "Vague de labellisation, lue ou déduite",
      start: "Date du label, au moins l’année",
      startDay: "Date du label, au jour près",
      quartiers: "Noms des quartiers",
      qpv: "Codes des quartiers prioritaires",
      leadCollege: "Collège chef de file",
      young: "Nombre de jeunes, ou d’élèves seulement",
      schools: "Nombre d’écoles, de collèges ou de lycées",
      grant: "Dotation annuelle comparable",
      residents: "Nombre d’habitants (académies à part)",
      position: "Position du quartier même (académies à part)",
      themes: "Au moins un thème",
      partnerships: "Au moins un partenariat",
      amount: "Au moins un montant propre au territoire",
      date: "Date",
      partners: "Partenaires",
      partnershipThemes: "Thèmes",
      payer: "Financeur",
      period: "Période",
      annuality: "Montant annuel ou total : la source le dit",
      status: "Annoncé, voté ou versé : la source le dit",
      address: "Adresse où la lire",
      sourceDate: "Date de publication",
    },
  },

  method: {
    title: "Comment les faits sont réunis",
    item: {
      compile: {
        term: "Lire et recopier",
        text: "Chaque fait vient d’une page publique ou d’un document fondateur, lu puis écrit dans un tableau avec sa source. Quand un tableau n’a pas gardé la source, l’atlas dit « source non renseignée ». L’atlas n’invente aucun chiffre ; ceux qu’il calcule le disent.",
      },
      inferred: {
        term: "Déduire, et le dire",
        text: "Quand une date, un partenaire ou un financeur est conclu d’une source qui ne l’écrit pas en toutes lettres, la colonne « deduit » du tableau le nomme et l’atlas affiche « déduit ».",
      },
      matching: {
        term: "Reconnaître les mêmes acteurs",
        text: "Un acteur écrit de plusieurs façons n’a qu’un identifiant ; ses autres noms servent à la recherche. Un accord de plusieurs territoires est une seule ligne, comptée une fois.",
      },
      waves: {
        term: "Établir les vagues",
        text: "La liste officielle du 17 août 2023 range 208 noms en trois blocs alphabétiques, de 79, 46 et 83 noms : le bloc donne l’année, recoupée région par région. Quelques rangs de 2021, surtout outre-mer, restent douteux. La dernière vague vient de sources locales et d’une liste incomplète.",
      },
      qpv: {
        term: "Rattacher les quartiers prioritaires",
        text: "Le lien entre les codes de 2015 et les territoires a été reconstitué à partir d’un fichier abîmé. Il est juste dans les dix-huit cas où il a pu être vérifié.",
      },
      grant: {
        term: "Calculer la dotation comparable",
        text: "Seules comptent les lignes d’un seul territoire que l’État est seul à payer : une dotation ou une convention. Un montant annuel est pris tel quel ; une enveloppe dont les deux années sont connues est divisée par leur nombre. Le montant annuel passe avant l’enveloppe, puis la période la plus récente.",
      },
      position: {
        term: "Placer les points",
        text: "Le point est celui de la commune (GeoNames), le milieu de plusieurs communes ou d’un arrondissement et, pour quelques territoires, le milieu du périmètre du quartier. La fiche dit lequel.",
      },
    },
  },

  doubts: {
    title: "Les faits à prendre avec prudence",
    help: "Ce que les tableaux signalent eux-mêmes comme déduit, approché ou contredit. La liste est calculée, rien n’y est choisi.",
    concludedWaves: (count: string, total: string) =>
      `L’année de la vague est conclue, et non lue telle quelle, pour ${count} labels sur ${total}. Chaque fiche dit comment.`,
    contradictedWaves: "Vagues que des sources locales disent autres",
    bothYears: (ours: number, theirs: number) => `${ours} dans l’atlas, ${theirs} selon des sources locales`,
    yearOnly: "Labels dont seule l’année est connue",
    inferredPartnerships: "Partenariats et étapes du label en partie déduits",
    inferredAmounts: "Montants en partie déduits",
    deducedFacts: "Faits nationaux déduits",
    approximateAmounts: "Montants donnés comme approchés",
    approximateFigures: "Chiffres donnés comme approchés",
    coarsePositions: "Points placés au milieu de plusieurs communes",
    unsourcedThemes: "Thèmes déclarés sans source renseignée",
    unknownPayers: "Montants dont le financeur n’est pas renseigné",
    inferredColumns: (columns: string) => `déduit : ${columns}`,
  },
  column: {
    type: "type",
    debut: "date de début",
    fin: "date de fin",
    territoires: "territoires",
    partenaires: "partenaires",
    themes: "thèmes",
    public: "public",
    lieux: "lieux",
    resume: "résumé",
    montant_eur: "montant",
    approximation: "approximation",
    nature: "nature du montant",
    annuel: "annuel ou total",
    financeurs: "financeur",
    statut: "statut",
    inclus_dans: "lien avec une autre ligne",
  },

  cite: {
    title: "Citer l’atlas",
    help: "Citez aussi la source de chaque fait que vous reprenez : elle est à côté de lui.",
    name: "Atlas des alliances éducatives",
    sentence: (date: string, address: string | null) =>
      `Atlas des alliances éducatives${address === null ? "" : ` (${address})`}, données compilées au ${date}, Licence Ouverte 2.0.`,
    inText: "Dans un texte",
    bibtex: "Pour une bibliographie (BibTeX)",
    copy: "Copier",
    copied: "Copié.",
    copyFailed: "La copie n’a pas pu se faire : sélectionnez le texte.",
  },

  words: {
    title: "Les mots expliqués",
    help: "Les mots difficiles, en une phrase simple chacun. Un mot souligné de points mène à son explication.",
    show: "Montrer tous les mots",
  },
  report: {
    title: "Signaler une erreur",
    help: "Une faute, un chiffre faux, un fait qui manque ? Chaque fiche de territoire a aussi son lien « Signaler ».",
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
      text: "Le seul montant qui colore, trie ou filtre la carte : ce que l’État annonce ou verse en un an à un territoire, quand la source donne un montant annuel, ou une enveloppe pluriannuelle de l’État divisée par ses années. Ni fonds d’amorçage, ni montant commun à plusieurs territoires, ni somme de plusieurs financeurs.",
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
      text: "Atlas des alliances éducatives, Licence Ouverte 2.0. Chaque fait cite sa source, quand elle est connue.",
    },
    code: { what: "Code", text: "Licence MIT." },
    etalab: {
      what: "Communes, départements, régions",
      text: "Etalab, @etalab/decoupage-administratif, licence MIT, d’après le Code officiel géographique de l’Insee.",
    },
    geonames: { what: "Points des communes", text: "GeoNames, licence CC BY 4.0." },
    naturalEarth: { what: "Contours des départements", text: "Natural Earth, domaine public." },
    font: {
      what: "Caractères",
      text: "Atkinson Hyperlegible Next, Braille Institute, licence SIL Open Font 1.1.",
    },
    libraries: {
      what: "Bibliothèques",
      text: "React, D3, Turf, MapLibre GL JS, MiniSearch, Downshift, Radix Slider, Zustand, TanStack Virtual, TopoJSON, docx, write-excel-file, fflate : licences libres MIT, ISC, BSD ou Apache.",
    },
  },
  independent: "L’atlas est un outil indépendant : ce n’est pas un site de l’État.",
};
