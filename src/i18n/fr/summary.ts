import { countOf, formatNumber, plural } from "../format";
import { territories } from "./nouns";

const number = (value: number) => formatNumber(value, "fr");
const unrecorded = (count: number) => countOf(count, "non renseigné", "non renseignés", "fr");

/** Sentences that tell the view: the live status, the summary, the totals of money. */
export const summary = {
  status: (count: number, population: number) => `${territories(count)} sur ${number(population)}`,
  statusUnknown: (count: number) => ` — ${unrecorded(count)}`,
  statusHidden: (count: number) => ` — ${unrecorded(count)}, ${plural(count, "masqué", "masqués", "fr")}`,

  /** `status` is the sentence above, without a full stop. */
  all: (status: string, waves: string) => `${status} : ${waves}.`,
  ofWave: (count: string, wave: string) => `${count} de la vague ${wave}`,
  waveUnknown: (count: string) => `${count} de vague non renseignée`,
  withoutWave: (count: string) => `${count} sans vague`,
  answering: (status: string, count: number, filters: string) =>
    `${status} ${plural(count, "répond", "répondent", "fr")} aux filtres : ${filters}.`,
  unknown: (count: number, isShown: boolean) => {
    const told = isShown
      ? plural(count, "montré en creux", "montrés en creux", "fr")
      : plural(count, "masqué", "masqués", "fr");
    return `${countOf(count, "autre n’est pas renseigné", "autres ne sont pas renseignés", "fr")} pour ces filtres, ${told}.`;
  },
  named: (count: number, names: string) => `${plural(count, "Territoire", "Territoires", "fr")} : ${names}.`,
  regions: (regions: string) => `Régions les plus représentées : ${regions}.`,
  oneRegion: (region: string, departements: string) =>
    `Une seule région, ${region} ; départements les plus représentés : ${departements}.`,
  oneDepartement: (departement: string) => `Un seul département : ${departement}.`,

  grantUnknown: (eligible: number) =>
    eligible === 1
      ? "Sa dotation annuelle comparable n’est pas renseignée."
      : `Dotation annuelle comparable renseignée pour aucun des ${territories(eligible)}.`,
  grantSame: (known: number, eligible: number, amount: string) =>
    `Dotation annuelle comparable connue pour ${territories(known)} sur ${number(eligible)} : ${amount} par an.`,
  painted: (title: string, completeness: string) => `Carte colorée par « ${title} » : ${completeness}.`,
  grantRange: (known: number, eligible: number, min: string, max: string) =>
    `Dotation annuelle comparable connue pour ${territories(known)} sur ${number(eligible)}, de ${min} à ${max} par an selon les territoires et les années.`,

  /** A filter inside the sentence `answering`. */
  filter: {
    type: (value: string) => `type ${value}`,
    vague: (value: string) => `vague ${value}`,
    region: (value: string) => `région ${value}`,
    departement: (value: string) => `département ${value}`,
    academie: (value: string) => `académie ${value}`,
    lieu: (value: string) => `commune ${value}`,
    theme: (value: string) => `thème ${value}`,
    partenaire: (value: string) => `partenaire ${value}`,
    nature: (value: string) => `nature du partenaire ${value}`,
    genre: (value: string) => `type de partenariat ${value}`,
    budget: (value: string) => `budget ${value}`,
    periode: (value: string) => `période ${value}`,
    q: (value: string) => `recherche « ${value} »`,
  },
  separator: " ; ",
  budgetRange: {
    between: (from: string, to: string) => `de ${from} à ${to} par an`,
    from: (value: string) => `d’au moins ${value} par an`,
    to: (value: string) => `d’au plus ${value} par an`,
    exactly: (value: string) => `de ${value} par an`,
  },
  yearRange: {
    between: (from: string, to: string) => `${from}–${to}`,
    from: (value: string) => `depuis ${value}`,
    to: (value: string) => `jusqu’en ${value}`,
    exactly: (value: string) => value,
  },
};
