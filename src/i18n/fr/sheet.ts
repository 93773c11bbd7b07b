import type { BudgetScope, IndicatorName } from "../../domain/vocabulary";

/** Words of the territory sheet. Amounts and dates arrive already formatted. */
export const sheet = {
  region: "Fiche du territoire",
  close: "Fermer la fiche",
  browse: "Parcourir la liste",
  previous: (name: string | null) =>
    name === null ? "Territoire précédent" : `Territoire précédent : ${name}`,
  next: (name: string | null) => (name === null ? "Territoire suivant" : `Territoire suivant : ${name}`),
  rank: (rank: string, total: string) => `${rank} sur ${total}`,
  loading: "Chargement des détails…",
  failed: "Les détails de cette fiche n’ont pas pu être chargés. Ce qui précède reste exact.",
  retry: "Réessayer",
  notFound: "Ce territoire n’existe pas dans les données.",

  unknown: "non renseigné",
  sourceUnknown: "source non renseignée",
  inferred: "déduit",
  inferredHelp:
    "La mention « déduit » signale un élément conclu à partir de la source, qui ne le dit pas en toutes lettres.",
  newTab: "nouvel onglet",
  reference: (number: number, title: string) => `Source ${number} : ${title}`,

  alsoNamed: (names: string) => `Aussi appelé : ${names}`,
  wave: (year: number) => `Vague de ${year}`,
  waveUnknown: "Vague non renseignée",
  noLabel: "Territoire sans label de cité éducative, présent dans l’atlas pour ses alliances.",
  innovation: "Territoire d’innovation éducative, distinct du label de cité éducative.",
  labelSince: (date: string, isDay: boolean) => (isDay ? `label du ${date}` : `label de ${date}`),
  existsSince: (date: string, isDay: boolean) => (isDay ? `Depuis le ${date}.` : `Depuis ${date}.`),
  waveMethod: "Comment l’année est établie",
  localSources: (year: number) => `Les sources locales disent ${year}.`,
  ended: (date: string, isDay: boolean) =>
    isDay ? `Label terminé le ${date}.` : `Label terminé en ${date}.`,
  endedNoDate: "Label terminé.",
  replacedBy: "Ce label a donné",
  replaces: "Ce label est issu de",
  related: "Territoires liés",

  figures: "L’essentiel",
  grant: "Dotation annuelle comparable",
  perYear: "par an",
  grantStated: (period: string | null) =>
    period === null
      ? "Montant de l’État que la source donne comme annuel."
      : `Montant de l’État que la source donne comme annuel (${period}).`,
  grantDivided: (total: string, years: number, period: string | null) =>
    period === null
      ? `Enveloppe de l’État de ${total} divisée par ${years === 1 ? "sa seule année" : `ses ${years} années`} : calcul de l’atlas.`
      : `Enveloppe de l’État de ${total} (${period}) divisée par ${years === 1 ? "sa seule année" : `ses ${years} années`} : calcul de l’atlas.`,
  grantUnknown: "Aucun montant publié ne permet de l’établir.",
  partnershipsCount: "Partenariats recensés",
  partnershipsPartners: (partners: number) =>
    partners === 1 ? "avec 1 partenaire" : `avec ${partners} partenaires`,
  indicator: {
    habitants: "Habitants",
    jeunes: "Jeunes",
    colleges: "Collèges",
    lycees: "Lycées",
    ecoles: "Écoles",
  } satisfies Record<IndicatorName, string>,
  yearUnknown: "année non renseignée",
  perimeterUnknown: "périmètre non renseigné",

  place: "Où",
  communes: (count: number): string => (count > 1 ? "Communes" : "Commune"),
  departement: (count: number): string => (count > 1 ? "Départements" : "Département"),
  regions: (count: number): string => (count > 1 ? "Régions" : "Région"),
  academie: (count: number): string => (count > 1 ? "Académies" : "Académie"),
  quartiers: "Quartiers",
  qpv: "Quartiers prioritaires",
  qpvGeography: (year: string) => `géographie ${year}`,
  leadCollege: "Collège chef de file",
  position: "Position",
  declaredThemes: "Thèmes déclarés",
  filterBy: (label: string) => `Filtrer l’atlas : ${label}`,

  timeline: "Avec qui, depuis quand",
  timelineEmpty: "Aucun partenariat n’est renseigné pour ce territoire.",
  timelineOnlyLabel: "Aucun partenariat n’est renseigné ; seules les étapes du label le sont.",
  noDate: "Sans date",
  partners: "Avec",
  partnersUnknown: "partenaires non renseignés",
  themesUnknown: "thèmes non renseignés",
  themes: "Thèmes",
  audience: "Public",
  places: "Lieux",
  sharedWith: "Commun avec",
  otherTerritories: (count: string) => `${count} autres territoires`,
  publishedPeriod: "Selon la source :",

  money: "Avec quel argent",
  moneyRule:
    "Ces montants ne s’additionnent pas : ils diffèrent par leur nature, leur payeur ou leur période.",
  moneyEmpty: "Aucun montant propre à ce territoire n’est renseigné.",
  sameEnvelope: (total: string, yearly: string) =>
    `${total} et ${yearly} par an sont une seule et même enveloppe`,
  sameEnvelopeExact: (years: number, yearly: string, total: string) => `(${years} × ${yearly} = ${total}).`,
  sameEnvelopeRounded: (years: number, yearly: string, total: string) =>
    `(${years} × ${yearly} ≈ ${total}, arrondi de la source).`,
  sameAmount: (amount: string) =>
    `Le même montant de ${amount}, cité par une autre source : une seule enveloppe.`,
  sameLine: "La même enveloppe, dite autrement",
  partLine: (amount: string) => `Dont (déjà compris dans les ${amount})`,
  within: (amount: string, scope: BudgetScope) =>
    scope === "plusieurs"
      ? `Déjà compris dans les ${amount} communs à plusieurs territoires : ne s’y ajoute pas.`
      : `Déjà compris dans les ${amount} d’une autre ligne : ne s’y ajoute pas.`,
  totalAmount: "en tout",
  annualityUnknown: "montant annuel ou total : non précisé",
  payer: "Financeur :",
  payerUnknown: "financeur non renseigné",
  payerAsPublished: (text: string) => `écrit « ${text} » dans la source`,
  periodUnknown: "période non renseignée",
  statusUnknown: "statut non précisé",
  sharedMoney: "Montants communs à plusieurs territoires",
  sharedFor: (count: number) =>
    count === 2
      ? "Pour deux territoires ensemble, non réparti entre eux."
      : `Pour ${count} territoires ensemble, non réparti entre eux.`,
  sharedWithTerritories: "Partagé avec",
  programmeMoney: "Ce que le programme annonce pour tous",
  programmeFor: (count: string) =>
    `Annoncé à l’identique pour ${count} territoires : un fait du programme, pas le budget propre de celui-ci.`,

  nearby: "À proximité",
  nearbyHelp:
    "Les territoires labellisés les plus proches, à vol d’oiseau et de point à point. Le plus souvent, le point est celui de la commune : la distance n’est pas plus précise que lui. Les académies n’en font pas partie.",
  nearbyNone: (kilometres: number) => `Aucun territoire labellisé à moins de ${kilometres} km.`,
  nearAt: (kilometres: string, bearing: string) => `à ${kilometres} km ${bearing}`,
  nearUnder: "à moins de 1 km",
  nearSameCommune: "dans la même commune",
  bearing: {
    nord: "au nord",
    "nord-est": "au nord-est",
    est: "à l’est",
    "sud-est": "au sud-est",
    sud: "au sud",
    "sud-ouest": "au sud-ouest",
    ouest: "à l’ouest",
    "nord-ouest": "au nord-ouest",
  },

  unknowns: "Ce qui n’est pas renseigné",
  unknownsHelp: "Aucune source consultée ne le dit. Ce n’est ni zéro ni « non ».",
  unknownItem: {
    wave: "Vague de labellisation : non renseignée",
    start: "Date du label : non renseignée",
    quartiers: "Quartiers : non renseignés",
    qpv: "Quartiers prioritaires officiels : non renseignés",
    residents: "Habitants : non renseignés",
    young: "Jeunes : non renseignés",
    schools: "Écoles, collèges et lycées : nombre non renseigné",
    leadCollege: "Collège chef de file : non renseigné",
    partnerships: "Partenariats : non renseignés",
    themes: "Thèmes : non renseignés",
    budget: "Budget propre au territoire : non renseigné",
    grant:
      "Dotation annuelle comparable : non renseignée (les montants publiés ne permettent pas de l’établir)",
    payer: "Financeur d’au moins un montant : non renseigné",
  },
  notes: "Notes",
  sources: "Sources",
  dateUnknown: "date non renseignée",
  publisherUnknown: "éditeur non renseigné",
  titleUnknown: "document sans titre",
  noAddress: "adresse non renseignée",

  reportError: "Signaler une erreur",
  report: "Signaler",
  reportAbout: (fact: string) => `une erreur : ${fact}`,
  reportHelp: "Un fait vous semble faux, ou vous savez ce que l’atlas ignore ?",
  reportLoading: "Un instant…",
  reportFailed: "Cette partie n’a pas pu être chargée.",
};
