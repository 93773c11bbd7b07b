import type { SortColumn } from "../../domain/viewState";

/** Words of the table of territories. Numbers arrive already formatted. */
export const table = {
  name: "Territoires",
  caption: (count: number, rows: string, order: string) =>
    count < 2 ? `${rows} territoire, ${order}` : `${rows} territoires, ${order}`,
  order: (column: string, descending: boolean) =>
    `par ${column}, ordre ${descending ? "décroissant" : "croissant"} ; les non renseignés à la fin`,
  column: {
    nom: "Territoire",
    type: "Type",
    vague: "Vague",
    departement: "Département",
    partenariats: "Partenariats",
    themes: "Thèmes",
    budget: "Dotation annuelle comparable",
    habitants: "Habitants",
  } satisfies Record<SortColumn, string>,
  sortName: {
    nom: "nom",
    type: "type",
    vague: "vague",
    departement: "département",
    partenariats: "nombre de partenariats",
    themes: "nombre de thèmes",
    budget: "dotation annuelle",
    habitants: "nombre d’habitants",
  } satisfies Record<SortColumn, string>,
  communes: "Communes",
  notApplicable: "sans objet",
  method: { annuel: "annuel selon la source", enveloppe: "enveloppe divisée par ses années" },
  more: (count: number) => (count === 1 ? "et 1 autre" : `et ${count} autres`),
  noCommune: "toute l’académie",
  localSources: (year: number) => `sources locales : ${year}`,
  ended: "label terminé",
  totals: "Ensemble",
  totalTerritories: (count: number, text: string) =>
    count < 2 ? `${text} territoire` : `${text} territoires`,
  totalPartnerships: (count: number, text: string, known: string, all: string) =>
    count === 0
      ? `Renseignés pour aucun territoire sur ${all}`
      : `${text} ${count === 1 ? "partenariat" : "partenariats distincts"}, renseignés pour ${known} sur ${all}`,
  totalThemes: (count: number, text: string, known: string, all: string) =>
    count === 0
      ? `Renseignés pour aucun territoire sur ${all}`
      : `${text} ${count === 1 ? "thème" : "thèmes"}, renseignés pour ${known} sur ${all}`,
  totalGrant: (amount: string, year: number, known: string, all: string) =>
    `Au moins ${amount} en ${year}, connu pour ${known} sur ${all}`,
  totalGrantUndated: (known: string, all: string) =>
    `Connue pour ${known} sur ${all} ; pas d’année commune, pas de total`,
  totalGrantNone: (all: string) => (all === "0" ? "Sans objet" : `Connue pour aucun territoire sur ${all}`),
  totalResidents: (known: string, all: string) =>
    `Connus pour ${known} sur ${all} ; périmètres différents, pas de total`,
  empty: "Aucun territoire ne répond à ces filtres.",
};
