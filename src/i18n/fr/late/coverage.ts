import type { PlaceGrain } from "../../../domain/viewState";
import { countOf, formatNumber, plural } from "../../format";

const number = (count: number) => formatNumber(count, "fr");
const labelled = (count: number) => countOf(count, "territoire labellisé", "territoires labellisés", "fr");
/** `1 département`, `12 régions`. */
const places = (count: number, grain: PlaceGrain) =>
  grain === "region"
    ? countOf(count, "région", "régions", "fr")
    : countOf(count, "département", "départements", "fr");
const eachPlace = (grain: PlaceGrain) => (grain === "region" ? "région" : "département");
const somePlaces = (grain: PlaceGrain) => (grain === "region" ? "régions" : "départements");

/** Words of the coverage: where labelled territories are, and where none is listed. */
export const coverage = {
  // The map and its legend.
  title: (grain: PlaceGrain) => `Territoires labellisés par ${eachPlace(grain)}`,
  definition: (grain: PlaceGrain) =>
    `Nombre de territoires labellisés de chaque ${eachPlace(grain)}, parmi ceux qui répondent aux filtres. Sans filtre : ceux dont le label est en cours.`,
  /** @param where « 73 départements sur 101 », from `outOf`, with the collectivities if any */
  completeness: (where: string) => `Au moins un territoire labellisé dans ${where}`,
  placeCount: places,
  outOf: (some: number, total: number, grain: PlaceGrain) => `${places(some, grain)} sur ${number(total)}`,
  collectivities: (count: number, names: string) =>
    `${plural(count, "une collectivité", `${number(count)} collectivités`, "fr")} (${names})`,
  andCollectivities: (where: string, collectivities: string) => `${where}, et ${collectivities}`,
  classLabel: (from: number, to: number | null) => {
    if (to === null) return `${from} territoires et plus`;
    if (from === to) return `${from} ${plural(from, "territoire", "territoires", "fr")}`;
    return to === from + 1 ? `${from} ou ${to} territoires` : `${from} à ${to} territoires`;
  },
  noneListed: (date: string) => `Aucun dans les listes recensées au ${date}`,
  noneAnswers: "Aucun ne répond aux filtres",
  unknownForFilters: "Hachuré : non renseigné pour les filtres",
  notes: {
    counts: (grain: PlaceGrain) => `À côté de chaque classe : son nombre de ${somePlaces(grain)}.`,
    filtered: "Les filtres choisis s’appliquent : ce n’est pas la couverture entière.",
    none: (date: string) =>
      `L’atlas n’a trouvé aucune liste officielle complète postérieure à août 2023 : un territoire labellisé depuis peut manquer. Faits recensés au ${date}.`,
    straddling: (grain: PlaceGrain): string =>
      grain === "region"
        ? "Un territoire à cheval compte dans chaque région où il est : les nombres ne s’additionnent pas."
        : "Un territoire à cheval compte dans chaque département où il est : les nombres ne s’additionnent pas.",
    hatched:
      "Hachures : aucun territoire connu ne répond aux filtres, mais au moins un n’est pas renseigné pour eux.",
    collectivities: (names: string) =>
      `Collectivité d’outre-mer, ni département ni région, donc comptée à part : ${names}.`,
    undrawn: (names: string) => `Sans contour dans l’atlas, donc non dessinés : ${names}.`,
  },
  /** The name of a place that is painted, and what is known of it. */
  zoneName: (name: string, code: string) => `${name} (${code})`,
  zone: (name: string, facts: string) => `${name} : ${facts}`,
  join: " ; ",
  labelled,
  labelledAnswer: (count: number) =>
    `${labelled(count)} ${plural(count, "répond", "répondent", "fr")} aux filtres`,
  zoneNone: (date: string) => `aucun territoire labellisé dans les listes recensées au ${date}`,
  zoneNoneAnswers: "aucun territoire labellisé ne répond aux filtres",
  zoneUnknown: (count: number) => `non renseigné pour ${number(count)}`,
  grantsKnown: (known: number, count: number) =>
    `dotation annuelle connue pour ${number(known)} sur ${number(count)}`,
  partnershipsKnown: (known: number, count: number) =>
    `partenariat connu pour ${number(known)} sur ${number(count)}`,

  // The section of the charts.
  grain: "Compter par",
  grainName: { departement: "Département", region: "Région" },
  intro: (count: number, unknown: number) => {
    const start = `${labelled(count)} ${plural(count, "compté", "comptés", "fr")} ici : ceux du résultat, sans les académies ni les territoires sans label.`;
    return unknown === 0
      ? start
      : `${start} ${countOf(unknown, "autre n’est pas renseigné", "autres ne sont pas renseignés", "fr")} pour les filtres.`;
  },
  sort: "Trier par",
  sortBy: { value: "nombre", name: "nom", code: "code INSEE" },
  placeColumn: (grain: PlaceGrain) => (grain === "region" ? "Région" : "Département"),
  codeColumn: "Code INSEE",
  regionColumn: "Région",
  labelledColumn: "Territoires labellisés recensés",
  unknownColumn: "Non renseignés pour les filtres",
  countTitle: (where: string, isMany: boolean) =>
    `${where} ${isMany ? "ont" : "a"} au moins un territoire labellisé du résultat`,
  countUnknown:
    "Partie d’une barre remplie de points : territoires non renseignés pour les filtres, comptés à part.",
  countSample: (count: number, date: string) =>
    `${labelled(count)} du résultat, listes recensées au ${date}.`,
  countNote: (grain: PlaceGrain) =>
    `Une barre par ${eachPlace(grain)} qui a au moins un territoire ; les départements qui n’en ont aucun sont nommés plus bas. Choisir une barre filtre l’atlas.`,
  countBar: (name: string, count: number) => `${name} : ${labelled(count)}`,
  others: (count: number) => `Montrer les ${number(count)} autres`,
  empty: "Aucun territoire labellisé ne répond aux filtres : rien à compter.",
  known: "Ce qui est connu",
  fact: { grant: "Dotation annuelle", partnership: "Partenariat" },
  factTitle: {
    grant: (known: number, total: number) =>
      `Dotation annuelle comparable connue pour ${number(known)} territoires sur ${number(total)}`,
    partnership: (known: number, total: number) =>
      `Partenariat connu pour ${number(known)} territoires sur ${number(total)}`,
  },
  factNote: {
    grant:
      "Montant de l’État seul que la source dit annuel, ou enveloppe divisée par ses années. Un territoire peut avoir d’autres montants, lisibles dans sa fiche.",
    partnership: "Partenariat : au moins un partenariat recensé, étapes du label non comprises.",
  },
  knownSample: (total: number) =>
    `Sur ${labelled(total)} du résultat ; le reste de chaque barre, rempli de points, est non renseigné.`,
  knownBar: (name: string, known: number, total: number) =>
    `${name} : connu pour ${number(known)} sur ${number(total)}`,
  knownColumn: { grant: "Dotation annuelle connue", partnership: "Partenariat connu" },
  unknownShare: "Non renseigné",
  ofTotal: (known: number, total: number) => `${number(known)} sur ${number(total)}`,
  residentsTitle: (figure: string, approximate: number) =>
    approximate === 0
      ? `Au moins ${figure} habitants des quartiers couverts`
      : `Environ ${figure} habitants connus dans les quartiers couverts (${countOf(approximate, "chiffre est approché", "chiffres sont approchés", "fr")})`,
  residentsNoTitle: "Habitants des quartiers couverts : non renseignés",
  residentsSample: (known: number, total: number) =>
    `Connu pour ${countOf(known, "territoire", "territoires", "fr")} sur ${number(total)} : la somme ne compte qu’eux.`,
  residentsNote:
    "Seuls sont additionnés les habitants de quartiers, tels que chaque source les compte ; les années diffèrent, et certains chiffres sont des ordres de grandeur.",
  residentsLeftOut: (names: string) =>
    `Laissés de côté, parce que leur chiffre compte une commune entière : ${names}.`,
  residentsUnsure: (names: string) =>
    `Laissés de côté, parce que rien ne dit que leur chiffre compte les habitants de leurs quartiers : ${names}.`,
  /** @param figure « au moins 7 000 », « environ 8 000 » */
  residentsBar: (name: string, figure: string, known: number, total: number) =>
    `${name} : ${figure} habitants de quartiers, connu pour ${number(known)} territoires sur ${number(total)}`,
  residentsNone: (where: string) => `Non renseigné pour ${where}, à lire dans le tableau.`,
  residentsColumn: "Habitants de quartiers, somme des chiffres connus",
  approximateColumn: "Dont chiffres dits « environ »",
  knownFor: "Connu pour",
  qpvTitle: (count: number) =>
    `${countOf(count, "quartier prioritaire officiel relié", "quartiers prioritaires officiels reliés", "fr")} à un territoire`,
  qpvSample: (known: number, total: number) =>
    `Codes officiels connus pour ${countOf(known, "territoire", "territoires", "fr")} sur ${number(total)}. Total des quartiers non renseigné : les périmètres officiels ne sont pas importés, la part couverte ne peut pas être dite.`,
  qpvRateSample: (covered: number, total: number, geography: string) =>
    `${number(covered)} quartiers couverts sur ${number(total)} (géographie ${geography}).`,
  qpvNote: (geography: string) =>
    `Codes distincts de la géographie ${geography} : un quartier de deux territoires compte une fois. Deux géographies ne s’additionnent pas.`,
  qpvBar: (name: string, count: number, known: number, total: number) =>
    `${name} : ${countOf(count, "quartier prioritaire", "quartiers prioritaires", "fr")}, codes connus pour ${number(known)} territoires sur ${number(total)}`,
  qpvColumn: (geography: string) => `Quartiers prioritaires (géographie ${geography})`,
  qpvTotalColumn: "Total des quartiers",
  qpvUncoveredColumn: "Quartiers non couverts",
  unit: { territories: "territoires", residents: "habitants", qpvs: "quartiers" },

  noneTitle: (count: number) => `${places(count, "departement")} sans territoire labellisé recensé`,
  noneHelp: (date: string) =>
    `Aucun dans les listes recensées au ${date}. Distances à vol d’oiseau, du centre du département au point du territoire labellisé le plus proche, quels que soient les filtres.`,
  noneEmpty: "Chaque département a au moins un territoire.",
  nearest: (count: number): string => (count < 2 ? "le plus proche :" : "les plus proches :"),
  outlinesFailed: "Les contours n’ont pas pu être chargés : distances non calculées.",
  aroundTitle: (place: string) => `Les territoires labellisés les plus proches de ${place}`,
  aroundHelp: (place: string, standIn: string | null) =>
    standIn === null
      ? `Distances à vol d’oiseau, du point de ${place} au point de chaque territoire, quels que soient les filtres.`
      : `La position de ${place} n’est pas renseignée : distances à vol d’oiseau depuis le point du territoire « ${standIn} », qui en fait partie ou la comprend, quels que soient les filtres.`,
  aroundUnknown: (place: string) =>
    `La position de ${place} n’est pas renseignée : les distances ne peuvent pas être dites.`,
  nationalTitle: "Ce que disent les sources nationales",
  nationalHelp:
    "Ces chiffres ne viennent pas de l’atlas et ne se contredisent pas toujours : leurs dates et leurs périmètres diffèrent.",
  opposedTitle: "Des chiffres qui ne s’accordent pas",
};
