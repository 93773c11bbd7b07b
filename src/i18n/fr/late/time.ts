import { countOf, formatNumber, plural } from "../../format";

const number = (count: number) => formatNumber(count, "fr");
const labels = (count: number) => countOf(count, "label", "labels", "fr");
const agreements = (count: number) => countOf(count, "partenariat", "partenariats", "fr");
const lines = (count: number) => countOf(count, "ligne de montants", "lignes de montants", "fr");
const territories = (count: number) => countOf(count, "territoire", "territoires", "fr");

/** Words of the time line, its brush and the rows of territories. */
export const time = {
  // The time line and its table.
  title: "Labels, partenariats et montants, année par année",
  region: "Frise du temps",
  lanes: { labels: "Labels", partenariats: "Partenariats", montants: "Lignes de montants" },
  laneHints: {
    labels: "en vigueur au moins un jour de l’année",
    partenariats: "en cours, ou datés de l’année",
    montants: "qui couvrent l’année : nombre de lignes, non d’euros",
  },
  noWave: "Vague non renseignée",
  continued: "Commencés avant, fin connue",
  begun: "Commencés dans l’année, fin connue",
  single: "Une seule date connue",
  spans: "Début et fin connus",
  singleLine: "Une seule date",
  undated: "sans date",
  undatedRow: "Sans date",
  undatedShort: "s. d.",
  undatedLegend: "s. d. : sans date, compté à part",
  yearColumn: "Année",
  totalColumn: (lane: string) => `${lane} : total`,
  laneColumn: (lane: string, series: string) => `${lane} : ${series}`,
  yearOnlyColumn: "Partenariats commencés ou datés, à l’année seule",
  answerColumn: "Territoires retenus si l’année est choisie",
  afterFacts: (year: number) => `${year} (après la date des faits)`,

  // What a year holds.
  labelsIn: (count: number) => `${labels(count)} en vigueur`,
  labelsOfWave: (count: number, wave: string) => `${wave} : ${number(count)}`,
  agreementsIn: (count: number) =>
    `${agreements(count)} en cours ou ${plural(count, "daté", "datés", "fr")} de l’année`,
  agreementParts: (begun: number, single: number, continued: number) =>
    `dont ${number(begun)} avec début et fin, ${number(single)} avec une seule date, ${number(continued)} d’avant`,
  yearOnly: (count: number) => `${number(count)} à l’année seule, sans mois connu`,
  budgetsIn: (count: number) => lines(count),
  answersIn: (count: number) => `année choisie : ${territories(count)}`,
  chooseYear: (year: number) => `Choisir ${year}`,

  // How it counts.
  sample: (current: number, replaced: number) => {
    const start = `${territories(current)} du résultat, filtre de période mis à part`;
    if (replaced === 0) return `${start}.`;
    return `${start}, et ${labels(replaced)} ${plural(replaced, "remplacé", "remplacés", "fr")} depuis, ${plural(replaced, "compté", "comptés", "fr")} en son temps.`;
  },
  noneAnswers: "Aucun territoire ne répond aux autres filtres : il n’y a rien à placer dans le temps.",
  noteOwnFilter:
    "La frise applique tous les filtres sauf la période, pour montrer ce qu’un autre choix d’années donnerait.",
  noteRecordFilters:
    "Seuls comptent les partenariats qui répondent aux filtres de thème, de partenaire et de type ; les labels et les montants sont ceux des territoires retenus.",
  noteLabels:
    "Un label compte chaque année où il est en vigueur. L’année où il est remplacé, ses successeurs comptent à sa place : un lieu n’est jamais compté deux fois.",
  noteAgreements:
    "Un partenariat dont une seule date est connue compte dans cette seule année : aucune source ne dit qu’il a continué.",
  noteBudgets:
    "Les montants ne sont pas additionnés : la frise compte des lignes publiées. L’une peut en reprendre une autre ; une annonce du programme entier compte une fois.",
  withoutLabel: (count: number) =>
    `Sans label, donc hors des barres des labels : ${territories(count)} du résultat.`,
  undatedNote: (agreementCount: number, lineCount: number) =>
    `Sans date, donc hors des années et hors du filtre de période : ${agreements(agreementCount)} et ${lines(lineCount)}.`,
  presumed: (date: string) =>
    `En pointillé, après le ${date}, date des faits : les labels dont aucune fin n’est publiée.`,

  // The brush and the player.
  years: "Années de la frise",
  hint: "Cliquer une année la choisit, glisser choisit une période. Au clavier : les flèches passent d’une année à l’autre, Entrée la choisit.",
  firstYear: "Première année",
  lastYear: "Dernière année",
  chosen: (first: number, last: number) => (first === last ? `Année ${first}` : `De ${first} à ${last}`),
  isWhole: (first: number, last: number) => `Toutes les années, de ${first} à ${last}`,
  since: (first: number) => `Depuis ${first}`,
  until: (last: number) => `Jusqu’en ${last}`,
  outside: (years: string, first: number, last: number) =>
    `${years} : hors de la frise, qui va de ${first} à ${last}`,
  move: "Glisser pour déplacer la période",
  whole: "Toute la période",
  play: "Lecture",
  pause: "Pause",
  previous: "Année précédente",
  next: "Année suivante",
  openFull: "En grand, avec les territoires",

  // The map beside.
  mapTitle: "La carte suit la frise",
  mapLabel: (status: string) => `Carte des territoires retenus : ${status}`,
  mapColours: (indicator: string) => `Couleurs : ${indicator}`,

  // The rows of territories.
  rows: "Territoires et leurs dates",
  rowsTitle: "Chaque territoire à ses dates",
  rowsSample: (count: number, unknown: number, dated: number, undated: number) =>
    [
      territories(count),
      ...(unknown === 0
        ? []
        : [
            `${number(unknown)} ${plural(unknown, "non renseigné", "non renseignés", "fr")} pour les filtres`,
          ]),
      `${number(dated)} ${plural(dated, "partenariat ou montant daté", "partenariats et montants datés", "fr")}`,
      `${number(undated)} sans date`,
    ].join(", "),
  rowsCaption: "Labels, partenariats et montants de chaque territoire, avec leurs dates",
  tooManyTitle: "Chaque territoire à ses dates",
  tooMany: (count: string, most: number) =>
    `${count} territoires : trop pour une ligne chacun. Filtrez (une région, un thème, un partenaire…) : jusqu’à ${most} territoires, chacun a sa ligne, avec son label, ses partenariats et ses montants à leurs dates.`,
  unknownUndrawn: (count: number, most: number) =>
    `${countOf(count, "territoire non renseigné pour les filtres n’a", "territoires non renseignés pour les filtres n’ont", "fr")} pas de ligne : avec ceux qui répondent, il y en aurait plus de ${most}.`,
  noneAnswer: "Aucun territoire ne répond aux filtres.",
  successionTitle: "Quand un label en devient plusieurs",
  successionSample: (count: number) =>
    `${countOf(count, "succession connue", "successions connues", "fr")} parmi les territoires du résultat`,
  succession: (before: string, dates: string, names: string, count: number) =>
    `${before} : un label commun (${dates}), puis ${count === 2 ? "deux" : number(count)} labels, ${names}. Avant, le lieu compte une fois, sous son label commun ; depuis, chaque successeur compte pour lui-même.`,
  splitOn: (count: number, date: string) =>
    count === 2 ? `devient deux labels (${date})` : `devient ${number(count)} labels (${date})`,
  contextNote:
    "Plus clair, « hors du résultat » : l’autre côté d’une succession, montré pour qu’elle se lise en entier.",
  notePrecision:
    "Une date connue à l’année seule couvre toute l’année, en plus clair ; un mois couvre le mois. Rien n’est placé plus finement que sa source.",
  noteNothingAdded:
    "Les montants sont dessinés côte à côte, jamais additionnés : l’un peut en reprendre un autre.",
  noteProgramme:
    "Les montants annoncés pour tous les territoires du programme ne sont pas dessinés : ils ne sont le budget propre d’aucun.",
  role: { match: "oui", unknown: "non renseigné pour les filtres", context: "hors du résultat" },
  noLabel: "sans label",
  undatedLabel: "label sans date connue",
  labelBar: (wave: string) => `Label, ${wave.charAt(0).toLowerCase()}${wave.slice(1)}`,
  openEnd: "sans fin connue",
  ended: "terminé",
  inferred: "date déduite, non lue telle quelle dans une source",
  colon: " : ",
  kind: {
    label: "Label",
    event: "Étape du label",
    partnership: "Partenariat",
    amount: "Montant",
  },
  tone: {
    plain: "montant d’une année ou par an",
    spread: "enveloppe pour plusieurs années ensemble",
    unsaid: "par an ou pour toute la période, la source ne le dit pas",
  },
  rowLegend: {
    open: "Label, sans fin connue",
    event: "Étape du label",
    partnership: "Partenariat",
    imprecise: "Date à l’année ou au mois près",
    plain: "Montant d’une année, ou par an",
    spread: "Enveloppe sur plusieurs années",
    unsaid: "Montant : par an ou en tout, non dit",
    inferred: "Date déduite",
  },
  column: {
    territory: "Territoire",
    kind: "Nature",
    title: "Intitulé",
    start: "Début",
    end: "Fin",
    inferred: "Dates déduites",
    amount: "Montant",
    tone: "Portée du montant",
    role: "Dans le résultat",
  },
};
