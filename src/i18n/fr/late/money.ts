import type { BudgetScope } from "../../../domain/vocabulary";
import { countOf, formatNumber } from "../../format";
import { territories } from "../nouns";

const number = (value: number) => formatNumber(value, "fr");
const amounts = (count: number) => countOf(count, "montant publié", "montants publiés", "fr");
const lines = (count: number) => countOf(count, "montant", "montants", "fr");
const ownAmounts = (count: number, whose: string) => {
  if (count === 0) return `Aucun montant publié pour ${whose}`;
  return `${amounts(count)} pour ${whose}${count === 1 ? "" : ", un par un"}`;
};

/** Words of the charts of money. Amounts and dates arrive already formatted. */
export const money = {
  payerUnknown: "Financeur non renseigné",
  perYear: (amount: string) => `${amount} par an`,
  told: (what: string, facts: string) => `${what} : ${facts}`,
  source: "Source",
  sourceUnknown: "source non renseignée",
  territory: "Territoire",
  amount: "Montant (€)",
  period: "Période",
  periodUnknown: "période non renseignée",
  notApplicable: "sans objet",
  inferred: "déduit",
  periodFiltered:
    "Le filtre de période choisit les territoires, non les montants : ceux des territoires gardés sont là pour toutes leurs années.",

  grants: {
    title: (known: number, eligible: number) =>
      `Dotation annuelle comparable : connue pour ${territories(known)} sur ${number(eligible)}`,
    titleNone: "Dotation annuelle comparable",
    sample: (known: number, unknown: number, notApplicable: number) =>
      [
        "Chaque point est un territoire",
        countOf(known, "montant connu", "montants connus", "fr"),
        ...(unknown === 0
          ? []
          : [`${countOf(unknown, "non renseigné", "non renseignés", "fr")}, en creux sous l’axe`]),
        ...(notApplicable === 0
          ? []
          : [`${territories(notApplicable)} sans objet, faute de label de cité éducative`]),
      ].join(" ; "),
    range: (min: string, max: string) =>
      `De ${min} à ${max} par an, sur des années différentes : ni somme, ni moyenne, ni médiane n’auraient de sens.`,
    divided: (count: number) =>
      count === 1
        ? "1 montant est une enveloppe divisée par ses années : son point est un losange hachuré."
        : `${number(count)} montants sont des enveloppes divisées par leurs années : leur point est un losange hachuré.`,
    drawing: "Dotations annuelles comparables, un point par territoire",
    unit: "€ par an",
    method: { annuel: "donné comme annuel par la source", enveloppe: "enveloppe divisée par ses années" },
    key: {
      annuel: "Montant annuel selon la source",
      enveloppe: "Enveloppe divisée par ses années",
      unknown: "Non renseigné",
    },
    laneUnknown: (count: number) => `Non renseigné : ${territories(count)}`,
    laneFilters: (count: number) => `Non renseignés pour les filtres : ${territories(count)}`,
    unknownPoint: "dotation annuelle non renseignée",
    unknownForFilters: "non renseigné pour les filtres",
    caption: "Dotation annuelle comparable de chaque territoire du résultat",
    methodColumn: "Méthode",
    empty:
      "Aucun territoire de ce résultat ne porte le label de cité éducative : la dotation annuelle y est sans objet.",
    noneKnown: "Aucune dotation n’est renseignée pour les territoires de ce résultat.",
  },

  perResident: {
    title: (count: number) =>
      count === 0
        ? "Dotation par habitant : aucune comparaison possible dans ce résultat"
        : `Dotation par habitant : comparable pour ${territories(count)}`,
    sample: (compared: number, refused: number, unknown: number) =>
      `${territories(compared)} où la dotation et les habitants portent sur les mêmes quartiers ; ${number(refused)} où ils n’y portent pas ; ${number(unknown)} où l’un des deux, ou les deux, ne sont pas renseignés.`,
    note: "Les années de la dotation et du comptage diffèrent souvent, et un quartier entier n’est pas un quartier prioritaire : ces rapports se lisent un par un, ce n’est pas un classement.",
    hatched:
      "Barre hachurée : le rapport est approché, parce que la dotation est une enveloppe divisée ou que l’un des deux nombres l’est.",
    rule: "Comparable veut dire que la source compte les habitants des quartiers de la cité éducative, tous et seulement eux.",
    drawing: "Dotation annuelle par habitant",
    unit: "€ par habitant et par an",
    sentence: (grant: string, years: string, method: string, residents: string, perimeter: string) =>
      `${grant} par an (${years}, ${method}), divisés par ${residents} habitants (${perimeter}).`,
    apart: (grant: string, years: string, method: string, residents: string, perimeter: string) =>
      `${grant} par an (${years}, ${method}) et ${residents} habitants (${perimeter}).`,
    perimeter: (text: string, year: string) => `« ${text} », ${year}`,
    yearUnknown: "année non renseignée",
    refusedHeading: (count: number) =>
      `Dotation et habitants connus, mais non comparables : ${territories(count)}`,
    reason: {
      commune: "les habitants comptés sont ceux de toute la commune",
      part: "les habitants comptés sont ceux d’une partie seulement de la cité éducative",
      unsure: "rien ne dit que les quartiers comptés sont ceux de la cité éducative",
      extended: "la cité éducative a été étendue après le comptage",
    },
    status: "Comparaison",
    ratio: "€ par habitant et par an",
    grant: "Dotation annuelle (€)",
    residents: "Habitants",
    counted: "Périmètre compté",
    compared: "comparable",
    notCompared: "non comparable",
    unknown: "dotation ou habitants non renseignés",
    caption: "Dotation annuelle par habitant",
    empty:
      "Dans ce résultat, aucun territoire n’a à la fois une dotation annuelle et un nombre d’habitants des mêmes quartiers. Le tableau dit ce qui manque à chacun.",
  },

  overTime: {
    title: (nature: string, payer: string) => `Montants par année : ${nature}, payeur : ${payer}`,
    sample: (count: number, known: number, eligible: number, replaced: number) =>
      `${lines(count)} pour ${territories(known)} sur ${number(eligible)}${replaced === 0 ? "" : `, dont ${countOf(replaced, "label remplacé ou remplaçant, compté en son temps", "labels remplacés ou remplaçants, comptés en leur temps", "fr")}`}. Chaque total est un minimum : ce que l’atlas connaît, et rien de plus.`,
    titleNone: "Montants par année",
    nature: "Nature",
    payer: "Payeur",
    stated: "Donné pour l’année",
    spread: "Enveloppe répartie sur ses années",
    drawing: "Au moins combien, année par année",
    unit: "€ dans l’année",
    bar: (year: string, amount: string, known: number, eligible: number) =>
      `${year} : au moins ${amount}, connu pour ${territories(known)} sur ${number(eligible)}`,
    barNone: (year: string, eligible: number) =>
      `${year} : rien de connu, pour aucun des ${territories(eligible)}`,
    parts: {
      stated: (amount: string) => `${amount} donnés pour l’année`,
      spread: (amount: string) => `${amount} d’enveloppes réparties`,
    },
    approximate: "Un au moins de ces montants est approché.",
    filter: (year: string) => `filtrer la période sur ${year}`,
    unfilter: "retirer le filtre de période",
    ratio: (known: number, eligible: number) => `${number(known)}/${number(eligible)}`,
    ratioLegend: (isFiltered: boolean) =>
      `Sous chaque année : territoires au montant connu, sur territoires labellisés cette année-là${isFiltered ? " parmi le résultat" : ""} ; la jauge est vide pour les non renseignés.`,
    addition:
      "Seuls s’ajoutent des montants de même nature, de même payeur et de la même année, chacun pour un seul territoire. Deux lignes qui disent la même enveloppe comptent une fois.",
    months: "Ce qui chevauche deux années civiles est réparti au mois près.",
    out: {
      period: (count: number) => `${lines(count)} sans années précises`,
      annuality: (count: number) => `${lines(count)} dont la source ne dit pas s’ils valent pour un an`,
      ceiling: (count: number) => `${lines(count)} donnés comme un maximum`,
    },
    outReason: {
      period: "sans années précises",
      annuality: "par an ou en tout : non précisé",
      ceiling: "un maximum",
    },
    outOfYears: (parts: string) => `Hors du graphique, dans le tableau seulement : ${parts}.`,
    restated: (count: number) =>
      count === 1
        ? "1 montant redit une enveloppe déjà comptée ou en fait partie."
        : `${number(count)} montants redisent une enveloppe déjà comptée ou en font partie.`,
    payersUnknown: (count: number) =>
      `${countOf(count, "montant de ce résultat, de financeur non renseigné, n’est ajouté", "montants de ce résultat, de financeur non renseigné, ne sont ajoutés", "fr")} à rien.`,
    year: "Année",
    statedColumn: "Donné pour l’année (€)",
    spreadColumn: "Enveloppes réparties (€)",
    totalColumn: "Au moins (€)",
    knownColumn: "Territoires connus",
    eligibleColumn: "Territoires concernés",
    outside: "hors des années",
    caption: (nature: string, payer: string) => `${nature}, payeur : ${payer}, par année`,
    empty:
      "Aucun montant de ce résultat n’est pour un seul territoire et d’un payeur connu : rien ne peut s’ajouter.",
    noYear: "Aucun de ces montants ne peut être rapporté à une année. Le tableau les donne un par un.",
  },

  groups: {
    title: (count: number) =>
      count === 0
        ? "Aucun montant publié, par nature et par payeur"
        : `${countOf(count, "montant publié, compté", "montants publiés, comptés", "fr")} par nature et par payeur`,
    sample: (count: number, unknown: number) =>
      count === 0
        ? "Les sources ne donnent aucun montant pour ce résultat, ce qui ne veut pas dire zéro."
        : `${amounts(count)} pour les territoires de ce résultat, dont ${number(unknown)} de financeur non renseigné.`,
    note: "Les montants de natures ou de payeurs différents ne s’ajoutent pas : la longueur des barres est un nombre de montants publiés. Une même enveloppe peut être publiée deux fois.",
    drawing: "Nombre de montants publiés par nature et par payeur",
    unit: "montants publiés",
    row: (nature: string, payer: string, count: number) => `${nature}, ${payer} : ${amounts(count)}`,
    range: {
      yearly: (count: number, min: string, max: string) =>
        min === max ? `${number(count)} par an : ${min}` : `${number(count)} par an : de ${min} à ${max}`,
      total: (count: number, min: string, max: string) =>
        min === max ? `${number(count)} en tout : ${min}` : `${number(count)} en tout : de ${min} à ${max}`,
      unsaid: (count: number, min: string, max: string) =>
        min === max
          ? `${number(count)} sans dire si c’est par an : ${min}`
          : `${number(count)} sans dire si c’est par an : de ${min} à ${max}`,
    },
    scope: {
      territoire: (count: number) => `${number(count)} pour un seul territoire`,
      plusieurs: (count: number) => `${number(count)} pour plusieurs ensemble`,
      programme: (count: number) => `${number(count)} de règle nationale`,
    } satisfies Record<BudgetScope, (count: number) => string>,
    showOverTime: "voir ces montants par année",
    countColumn: "Montants publiés",
    scopeColumn: "Pour qui",
    yearlyColumn: "Montants annuels",
    totalColumn: "Montants en tout",
    unsaidColumn: "Annuel ou en tout : non précisé",
    none: "aucun",
    caption: "Nombre de montants publiés par nature et par payeur",
    empty: "Aucun montant n’est publié pour les territoires de ce résultat.",
  },

  collective: {
    title: (count: number) =>
      count === 0
        ? "Aucun montant commun à plusieurs territoires"
        : count === 1
          ? "1 montant commun à plusieurs territoires"
          : `${number(count)} montants communs à plusieurs territoires, chacun seul`,
    sample: (shared: number, programme: number) =>
      shared + programme === 0
        ? "Un montant partagé entre des territoires, ou annoncé à l’identique pour chacun, serait dit ici sans être réparti."
        : `${countOf(shared, "montant partagé", "montants partagés", "fr")} entre plusieurs territoires et ${countOf(programme, "montant annoncé", "montants annoncés", "fr")} à l’identique pour chacun. Aucun n’est réparti ni ajouté ; ceux qui se répètent d’une source à l’autre sont dits une fois.`,
    count: (count: number) => territories(count),
    among: (inResult: number, all: number) =>
      `pour ${territories(all)}, dont ${number(inResult)} dans ce résultat`,
    drawing: "Années des montants communs à plusieurs territoires",
    caption: "Montants communs à plusieurs territoires",
    empty: "Aucun montant commun à plusieurs territoires ne concerne ce résultat.",
  },

  published: {
    title: (count: number, name: string) => ownAmounts(count, name),
    titleMany: (count: number, territoriesCount: number) => ownAmounts(count, territories(territoriesCount)),
    titleHint: "Montants publiés, un par un",
    sample: (withAmount: number, all: number) => {
      const told = `Au moins un montant propre pour ${territories(withAmount)} sur ${number(all)}`;
      return withAmount === all
        ? `${told}.`
        : `${told} ; aucun pour les autres, ce qui ne veut pas dire zéro.`;
    },
    note: "Chaque barre va de la première à la dernière année du montant ; sa longueur est une durée, non une somme. Rien n’est additionné.",
    sampleHint: "Chaque montant publié, avec ses années, son payeur et son statut : rien n’est additionné.",
    within: (amount: string) => `déjà compris dans ${amount}`,
    drawing: "Années de chaque montant publié",
    openEnd: "fin non renseignée",
    perYear: "par an",
    total: "en tout",
    unsaid: "par an ou en tout : non précisé",
    statusUnknown: "statut non précisé",
    none: "aucun montant propre publié",
    key: {
      yearly: "Montant annuel",
      total: "Montant pour toute la période",
      unsaid: "Annuel ou total : non précisé",
      undated: "Période non renseignée",
    },
    natureColumn: "Nature",
    payerColumn: "Payeur",
    annualityColumn: "Par an ou en tout",
    statusColumn: "Statut",
    scopeColumn: "Pour qui",
    purposeColumn: "Objet",
    containedColumn: "Compris dans",
    caption: "Montants publiés, un par ligne",
    hint: (count: number, most: number) =>
      `Ce résultat compte ${territories(count)}. Ouvrez une fiche, ou filtrez jusqu’à ${number(most)} territoires au plus, pour voir leurs montants un par un.`,
    empty: "Aucun montant propre à ces territoires n’est publié.",
  },

  national: {
    title: (national: number, local: number) => {
      const told = countOf(national, "montant national", "montants nationaux", "fr");
      return local === 0
        ? `${told}, côte à côte`
        : `${told} et ${countOf(local, "montant local", "montants locaux", "fr")}, côte à côte`;
    },
    sample: (national: number, local: number, disagreements: number) =>
      `${countOf(national + local, "fait publié", "faits publiés", "fr")} en euros sur le programme : ${number(national)} à l’échelle nationale, ${number(local)} sur des territoires nommés ; ${countOf(disagreements, "désaccord", "désaccords", "fr")} entre sources. Les filtres ne les changent pas.`,
    note: "Chaque montant est seul, sur l’échelle de ce qu’il mesure : une hausse n’est pas un budget, un montant local n’est pas une règle nationale. Aucun n’est choisi, aucun n’est ajouté à un autre.",
    hatched: "Barre hachurée : montant déduit par l’atlas, que la source ne dit pas en toutes lettres.",
    measure: {
      "programme-annee": "Le programme, une année",
      "programme-periode": "Le programme, toute une période",
      "programme-sans-periode": "Le programme, période non dite par la source",
      "cite-annee": "Une cité, chaque année",
      "cite-total": "Une cité, en tout",
      variation: "Hausses annoncées",
      "local-annee": "Montants locaux cités par les sources, chaque année",
      "local-total": "Montants locaux cités par les sources, en tout",
    },
    drawing: (measure: string) => `Montants publiés : ${measure}`,
    dated: (date: string) => `publié : ${date}`,
    dateUnknown: "date non renseignée",
    disagreements: "Quand les sources se contredisent",
    seeVersions: "voir ce que dit la source",
    measureColumn: "Ce qui est mesuré",
    valueColumn: "Valeur (€)",
    unitColumn: "Unité publiée",
    dateColumn: "Publié",
    statementColumn: "Ce qui est dit",
    methodColumn: "Méthode",
    disagreementColumn: "Désaccord",
    read: "lu dans la source",
    caption: "Montants nationaux et locaux, un fait par ligne",
  },
};
