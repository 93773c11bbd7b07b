import type { Commune, Departement, Region } from "../domain/facts";

/** A code that is no longer that of a commune. */
export interface FormerCommune {
  /** `null` when only the code is remembered. */
  readonly name: string | null;
  /** INSEE code of the commune that took its place. */
  readonly replacedBy: string;
}

/**
 * The administrative hierarchy, by INSEE code. It is an argument of the checks and of the linking:
 * the build reads it from `@etalab/decoupage-administratif`, the page from what it has loaded.
 */
export interface Hierarchy {
  /** Communes of today, with the arrondissements of Paris, Lyon and Marseille beside them. */
  readonly communes: ReadonlyMap<string, Commune>;
  /** Codes of communes merged, delegated or renumbered. */
  readonly formerCommunes: ReadonlyMap<string, FormerCommune>;
  /** Départements and, under a code of three digits, overseas collectivities. */
  readonly departements: ReadonlyMap<string, Departement>;
  readonly regions: ReadonlyMap<string, Region>;
}
