import { countOf, formatNumber, plural } from "../../format";
import { territories } from "../nouns";

const number = (count: number) => formatNumber(count, "fr");
const partnerships = (count: number) => countOf(count, "partenariat", "partenariats", "fr");

/** Widest reach first, or by nature. */
const orderName: Record<"portee" | "nature", string> = { portee: "Portée", nature: "Nature, puis portée" };

/** Words of the charts of partners: who acts where. */
export const partners = {
  unitTerritories: "territoires",
  unitPartnerships: "partenariats",
  known: (answering: number, otherwise: number, unrecorded: number) => {
    const total = answering + otherwise + unrecorded;
    const parts = [
      `${number(answering)} ${plural(answering, "a", "ont", "fr")} au moins un partenariat recensé qui répond aux filtres`,
      ...(otherwise > 0
        ? [`${number(otherwise)} ${plural(otherwise, "n’en a", "n’en ont", "fr")} recensé que d’autres`]
        : []),
      ...(unrecorded > 0
        ? [
            `pour ${number(unrecorded)}, aucun n’est recensé : c’est non renseigné, ce qui ne veut pas dire zéro`,
          ]
        : []),
    ];
    return `Sur ${territories(total)} du résultat : ${parts.join(" ; ")}.`;
  },
  knownUnknown: (count: number) =>
    `${countOf(count, "autre territoire n’est pas renseigné", "autres territoires ne sont pas renseignés", "fr")} pour les filtres : hors de ces graphiques.`,
  reach: {
    label: "Partenaires, par nombre de territoires",
    description:
      "Une barre par partenaire. Les flèches vont de l’une à l’autre, Entrée filtre l’atlas sur le partenaire.",
    title: (name: string, count: number) =>
      `${name} : le partenaire nommé dans le plus de territoires (${number(count)})`,
    titleTied: (count: number) =>
      `Qui agit où : ${countOf(count, "partenaire", "partenaires", "fr")}, par nombre de territoires`,
    titleNone: "Qui agit où : aucun partenaire nommé",
    sample: (partnerCount: number, partnershipCount: number, known: number, total: number) =>
      `${countOf(partnerCount, "partenaire nommé", "partenaires nommés", "fr")} dans ${partnerships(partnershipCount)}, connus pour ${territories(known)} sur ${number(total)}.`,
    order: "Ranger par",
    orderName,
    column: {
      partner: "Partenaire",
      nature: "Nature du partenaire",
      territories: "Territoires du résultat où il agit",
      partnerships: "Partenariats où il est nommé",
    },
    caption: (count: number) => `Partenaires et leur portée : ${number(count)} en tout`,
    counts: (territoryCount: number, partnershipCount: number) =>
      `${territories(territoryCount)}, ${partnerships(partnershipCount)}`,
    partnerships,
    mark: (name: string, nature: string, counts: string) => `${name} (${nature}) : ${counts}`,
    press: "Cliquer pour filtrer sur ce partenaire.",
    unpress: "Cliquer pour retirer ce filtre.",
    more: (count: number) => `Montrer tout : ${countOf(count, "partenaire", "partenaires", "fr")}`,
    less: (count: number) => `Montrer les ${number(count)} premiers`,
    partnerlessRow: "Partenaire non renseigné",
    unrecordedRow: "Territoires sans partenariat recensé",
    noteChosen:
      "Filtré sur un partenaire : les autres barres sont ses partenaires dans les mêmes partenariats.",
    noteGeneric:
      "« Éducation nationale » et « État » sont gardés tels que les sources les écrivent, quand elles ne disent pas quel service. Un réseau national et un service local sont deux partenaires.",
    notePartnerless: (count: number) =>
      `${countOf(count, "partenariat ne nomme", "partenariats ne nomment", "fr")} aucun partenaire : dans le tableau, pas dans les barres.`,
    noteUnrecorded: (count: number) =>
      `${territories(count)} sans partenariat recensé : non renseigné. Une barre courte peut n’être qu’une source de moins.`,
    empty:
      "Aucun partenariat recensé ne répond à ces filtres : non renseigné, ce qui ne veut pas dire aucun.",
  },
  natures: {
    label: "Natures de partenaires, en partenariats et en territoires",
    description:
      "Une ligne par nature. Les flèches vont de l’une à l’autre, Entrée filtre l’atlas sur la nature.",
    title: (nature: string, count: number, total: number) =>
      `${nature} : dans ${number(count)} des ${partnerships(total)}, la nature de partenaire la plus fréquente`,
    titleTied: "Natures de partenaires, en partenariats et en territoires",
    titleNone: "Natures de partenaires : aucune connue",
    sample: (total: number, named: number, known: number, all: number) =>
      `${partnerships(total)}, dont ${number(named)} avec au moins un partenaire nommé ; connus pour ${territories(known)} sur ${number(all)}.`,
    column: {
      nature: "Nature des partenaires",
      partners: "Partenaires",
      partnerships: "Partenariats",
      territories: "Territoires",
    },
    caption: "Natures de partenaires",
    mark: (name: string, partnerCount: number, partnershipCount: number, territoryCount: number) =>
      `${name} : ${partnerships(partnershipCount)}, ${territories(territoryCount)}, ${countOf(partnerCount, "partenaire", "partenaires", "fr")}`,
    noteOverlap:
      "Un partenariat de deux natures compte dans chacune, une fois : les lignes ne s’additionnent pas.",
  },
  types: {
    label: "Types de partenariat, par année de début",
    description:
      "Une ligne par type, une colonne par année. Les flèches vont d’une ligne à l’autre, Entrée filtre l’atlas sur le type.",
    title: (type: string, count: number, total: number) =>
      `${type} : ${number(count)} des ${partnerships(total)}, le type le plus fréquent`,
    titleTied: "Types de partenariat, par année de début",
    titleNone: "Types de partenariat : aucun connu",
    sample: (total: number, undated: number) =>
      `${partnerships(total)}, ${undated === 0 ? "tous datés" : `dont ${countOf(undated, "sans année de début connue", "sans année de début connue", "fr")}`}.`,
    column: { type: "Type de partenariat", undated: "Début non renseigné", total: "Ensemble" },
    caption: "Partenariats par type et par année de début",
    undated: "sans date",
    partnerships,
    inYear: (count: number, year: number) => `${number(count)} en ${year}`,
    mark: (type: string, total: number, byYear: readonly string[], undated: number) =>
      `${type} : ${partnerships(total)}. ${[...byYear, ...(undated > 0 ? [`${number(undated)} sans date`] : [])].join(", ")}`,
    noteOnce: "Un partenariat compte une fois, l’année où il commence ; il peut durer au-delà.",
    noteUndated: "Colonne évidée : aucune source ne dit quand ces partenariats ont commencé.",
  },
};
