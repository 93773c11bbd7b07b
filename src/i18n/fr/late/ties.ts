import { countOf, formatNumber, plural } from "../../format";
import { territories } from "../nouns";

const partnerships = (count: number) => countOf(count, "partenariat", "partenariats", "fr");
const departements = (count: number) => countOf(count, "département", "départements", "fr");
const number = (value: number) => formatNumber(value, "fr");

/** Words of the ties between territories: what the lines mean, whom they tie. */
export const ties = {
  title: "Liens entre territoires",
  region: "Légende et liste des liens",

  /** What each style of line means. */
  agreement: "Accord commun : les territoires sont dans le même partenariat",
  agreementKnot: "À partir de trois, les traits se rejoignent en un nœud, qui n’est pas un lieu",
  shared: "Partenaire commun : chacun a son accord, ils n’agissent pas pour autant ensemble",
  place: "Lieu où le partenariat agit, d’après sa source",
  grouped: "Liens regroupés par département : plus le trait est épais, plus il y a de partenariats",
  groupedPartner: "Partenariats du partenaire choisi, par département",
  lines: (count: number) => countOf(count, "trait", "traits", "fr"),

  /** Sentences of the summary. */
  reach: (name: string, reached: number, inDepartements: number, count: number, dates: string) =>
    `${name} : ${territories(reached)} dans ${departements(inDepartements)}, ${partnerships(count)}${dates}.`,
  reachNone: (name: string) => `${name} : aucun territoire dans le résultat actuel.`,
  dates: (years: string | null, undated: number) => {
    const missing = countOf(undated, "sans date", "sans date", "fr");
    if (years === null) return ` (${missing})`;
    return undated === 0 ? ` (${years})` : ` (${years}, ${missing})`;
  },
  themes: (list: string) => `Thèmes, en nombre de partenariats : ${list}.`,
  themesUnknown: (count: number) => `Thème non renseigné pour ${partnerships(count)}.`,
  elsewhere: (name: string, count: number) =>
    `${name} : ${countOf(count, "autre territoire", "autres territoires", "fr")} hors du résultat actuel.`,
  alone: (name: string) => `Rien à relier pour ${name} : un seul territoire est nommé.`,
  noted: (title: string, note: string) => `« ${title} » : ${note}`,
  otherPartners: (count: number) =>
    `${countOf(count, "autre partenaire choisi n’est pas détaillé", "autres partenaires choisis ne sont pas détaillés", "fr")} ici.`,
  tied: (name: string, others: number, count: number, names: string) =>
    `${name} partage ${partnerships(count)} avec ${countOf(others, "autre territoire", "autres territoires", "fr")} : ${names}.`,
  tiedNone: (name: string) =>
    `Aucun partenariat recensé ne réunit ${name} et un autre territoire de la carte.`,
  tiedHidden: (name: string) => `${name} n’est pas dans le résultat actuel : ses liens ne sont pas tracés.`,
  sharedWith: (count: number, names: string) =>
    `Sans accord commun, ${plural(count, "un autre territoire a", `${number(count)} autres territoires ont`, "fr")} un partenaire en commun avec lui (${names}).`,
  acting: (name: string, places: string) => `${name} agit aussi à : ${places}.`,
  all: (tying: number, count: number) =>
    `Liens : ${plural(tying, "un partenariat réunit", `${number(tying)} partenariats réunissent`, "fr")} plusieurs territoires de la carte, sur ${number(count)}.`,
  allNone: (count: number) =>
    `Liens : aucun des ${partnerships(count)} du résultat ne réunit plusieurs territoires de la carte.`,
  everywhere: (name: string, groups: number) =>
    `Partenaire commun non tracé pour ${name} : ses partenariats concernent ${number(groups)} territoires ou groupes de territoires, chacun de son côté ; cela ne dit pas qu’ils agissent ensemble.`,
  unplaced: (places: string) => `Lieu non tracé, faute de position connue : ${places}.`,
  far: (lines: number, leftOut: number, within: number) => {
    const parts = [
      `À cette échelle, les liens sont regroupés par département : ${countOf(lines, "trait", "traits", "fr")}`,
    ];
    if (leftOut > 0)
      parts.push(countOf(leftOut, "plus faible n’est pas tracé", "plus faibles ne sont pas tracés", "fr"));
    if (within > 0) parts.push(`${partnerships(within)} au sein d’un même département, à voir de plus près`);
    return `${parts.join(" ; ")}.`;
  },
  near: (lines: number) =>
    `Seuls les liens proches du centre de la carte sont tracés : ${countOf(lines, "trait", "traits", "fr")}.`,

  /** What a line stands for, in words. */
  name: {
    agreement: (names: string, what: string) => `${names} : ${what}`,
    shared: (names: string, partners: string) => `${names} : partenaire commun, ${partners}`,
    place: (names: string, place: string, what: string) => `${names}, à ${place} : ${what}`,
    grouped: (names: string, count: number) => `${names} : ${partnerships(count)}`,
    groupedPartner: (partners: string, place: string, count: number) =>
      `${partners}, ${place} : ${partnerships(count)}`,
    more: (count: number) => countOf(count, "autre", "autres", "fr"),
  },

  /** The list under the legend. */
  listed: (count: number) => `${partnerships(count)} derrière ces traits`,
  agreements: "Accords communs",
  common: "Partenariats du partenaire commun",
  more: (count: number) =>
    `et ${countOf(count, "autre", "autres", "fr")}, à lire dans les fiches ou le tableau.`,
  emptyAll: "Aucun trait : aucun partenariat du résultat ne réunit plusieurs territoires de la carte.",
  emptyChosen: "Aucun trait : les partenariats du choix ne réunissent pas plusieurs territoires de la carte.",
  emptyNothing: "Choisissez un partenaire ou ouvrez un territoire pour voir ses liens.",
  noDate: "date non renseignée",
  noPartner: "partenaires non renseignés",
  noSource: "source non renseignée",
  source: "Source :",
  sources: "Sources :",
  with: (partners: string) => `Avec ${partners}`,
  at: (places: string) => `Lieu : ${places}`,
  inferred: "territoire déduit",
};
