import { isLabelled } from "../../domain/eligibility";
import type { ComparableGrant, CoreTerritory } from "../../domain/facts";

interface GrantedTerritory {
  readonly territory: CoreTerritory;
  readonly grant: ComparableGrant;
}

/** The result told apart by what is known of its comparable yearly State grants. */
export interface GrantDistribution {
  /** Smallest amount first. */
  readonly known: readonly GrantedTerritory[];
  /** Labelled territories whose grant no source gives. */
  readonly unknown: readonly CoreTerritory[];
  /** No grant can exist: an académie, a commune without a label. */
  readonly notApplicable: readonly CoreTerritory[];
  /** Of `known`, how many are an envelope divided by its years. */
  readonly divided: number;
}

/** Splits territories, in the reader's order, by their grant. */
export function grantDistribution(territories: readonly CoreTerritory[]): GrantDistribution {
  const known = territories
    .flatMap((territory) => (territory.grant === null ? [] : [{ territory, grant: territory.grant }]))
    .sort((a, b) => a.grant.amount - b.grant.amount || (a.territory.id < b.territory.id ? -1 : 1));
  return {
    known,
    unknown: territories.filter((territory) => territory.grant === null && isLabelled(territory)),
    notApplicable: territories.filter((territory) => territory.grant === null && !isLabelled(territory)),
    divided: known.filter(({ grant }) => grant.method === "enveloppe").length,
  };
}
