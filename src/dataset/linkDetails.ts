import type {
  Budget,
  Disagreement,
  Indicator,
  NameList,
  OpenQuestion,
  Partnership,
  ProgrammeFact,
  Qpv,
  Source,
  TerritoryDetails,
} from "../domain/facts";
import {
  APPROXIMATIONS,
  BUDGET_NATURES,
  BUDGET_SCOPES,
  BUDGET_STATUSES,
  FACT_MEASURES,
  FACT_SCOPES,
  INDICATOR_NAMES,
  PARTNERSHIP_TYPES,
  QPV_GEOGRAPHIES,
  SOURCE_NATURES,
} from "../domain/vocabulary";
import {
  choiceOf,
  dateOf,
  distinctList,
  requiredChoice,
  requiredNumber,
  requiredText,
  yesOrNo,
} from "./readRow";
import { numberOf, type Row, textOf } from "./table";

/** One checked row of each table → the fact it states, in the shape of `atlas.json`. */

export function linkPartnership(row: Row, id: string): Partnership {
  return {
    id,
    rowId: requiredText(row, "id"),
    title: requiredText(row, "titre"),
    type: requiredChoice(row, "type", PARTNERSHIP_TYPES),
    start: dateOf(row, "debut"),
    end: dateOf(row, "fin"),
    territories: distinctList(row, "territoires"),
    partners: distinctList(row, "partenaires"),
    themes: distinctList(row, "themes"),
    periodText: textOf(row, "periode_texte"),
    audience: textOf(row, "public"),
    places: distinctList(row, "lieux"),
    summary: textOf(row, "resume") ?? "",
    sources: distinctList(row, "source"),
    inferred: distinctList(row, "deduit"),
    notes: textOf(row, "notes"),
  };
}

/** `ids`: in-memory ids of budget lines by id of their row, to name the line that contains this one. */
export function linkBudget(row: Row, id: string, ids: ReadonlyMap<string, string>): Budget {
  const container = textOf(row, "inclus_dans");
  return {
    id,
    rowId: requiredText(row, "id"),
    territories: distinctList(row, "territoires"),
    start: dateOf(row, "debut"),
    end: dateOf(row, "fin"),
    scope: requiredChoice(row, "portee", BUDGET_SCOPES),
    amount: requiredNumber(row, "montant_eur"),
    approximation: choiceOf(row, "approximation", APPROXIMATIONS),
    nature: requiredChoice(row, "nature", BUDGET_NATURES),
    annual: yesOrNo(row, "annuel"),
    periodText: textOf(row, "periode_texte"),
    payers: distinctList(row, "financeurs"),
    payerText: textOf(row, "financeur_texte"),
    purpose: textOf(row, "objet"),
    status: choiceOf(row, "statut", BUDGET_STATUSES),
    includedIn: container === null ? null : (ids.get(container) ?? null),
    sources: distinctList(row, "source"),
    inferred: distinctList(row, "deduit"),
    notes: textOf(row, "notes"),
  };
}

export function linkIndicator(row: Row): Indicator {
  return {
    territory: requiredText(row, "territoire"),
    name: requiredChoice(row, "indicateur", INDICATOR_NAMES),
    value: requiredNumber(row, "valeur"),
    approximation: choiceOf(row, "approximation", APPROXIMATIONS),
    perimeter: textOf(row, "perimetre"),
    year: numberOf(row, "annee"),
    sources: distinctList(row, "source"),
  };
}

export function linkQpv(row: Row): Qpv {
  return {
    code: requiredText(row, "code"),
    // A neighbourhood whose name is not known is told by its code.
    name: textOf(row, "nom") ?? requiredText(row, "code"),
    geography: requiredChoice(row, "geographie", QPV_GEOGRAPHIES),
    territory: requiredText(row, "territoire"),
    sources: distinctList(row, "source"),
  };
}

export function linkSource(row: Row): Source {
  return {
    id: requiredText(row, "id"),
    title: textOf(row, "titre"),
    publisher: textOf(row, "editeur"),
    date: dateOf(row, "date"),
    url: textOf(row, "url"),
    nature: requiredChoice(row, "nature", SOURCE_NATURES),
    note: textOf(row, "note"),
  };
}

export function linkProgrammeFact(row: Row): ProgrammeFact {
  return {
    id: requiredText(row, "id"),
    topic: requiredText(row, "sujet"),
    date: dateOf(row, "date"),
    statement: requiredText(row, "enonce"),
    value: numberOf(row, "valeur"),
    unit: textOf(row, "unite"),
    period: textOf(row, "periode"),
    sources: distinctList(row, "source"),
    deduced: textOf(row, "methode") === "deduit",
    note: textOf(row, "note"),
    scope: choiceOf(row, "portee", FACT_SCOPES),
    measure: choiceOf(row, "mesure", FACT_MEASURES),
  };
}

export function linkDisagreement(row: Row): Disagreement {
  return {
    id: requiredText(row, "id"),
    topic: requiredText(row, "sujet"),
    facts: distinctList(row, "faits"),
    comment: requiredText(row, "commentaire"),
  };
}

export function linkQuestion(row: Row): OpenQuestion {
  return { id: requiredText(row, "id"), statement: requiredText(row, "enonce") };
}

export function linkNameList(row: Row): NameList {
  return {
    id: requiredText(row, "id"),
    title: requiredText(row, "titre"),
    date: dateOf(row, "date"),
    names: distinctList(row, "noms"),
    comment: textOf(row, "commentaire"),
    sources: distinctList(row, "source"),
  };
}

export function linkTerritoryDetails(row: Row): TerritoryDetails {
  return {
    id: requiredText(row, "id"),
    waveMethod: textOf(row, "vague_methode"),
    related: distinctList(row, "lies"),
    quartiers: distinctList(row, "quartiers"),
    quartiersSources: distinctList(row, "quartiers_source"),
    leadCollege: textOf(row, "college_chef_de_file"),
    leadCollegeSources: distinctList(row, "college_source"),
    positionSource: textOf(row, "position_source"),
    themesSources: distinctList(row, "themes_source"),
    notes: textOf(row, "notes"),
    sources: distinctList(row, "sources"),
  };
}
