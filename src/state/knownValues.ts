import { DEPARTEMENT_CODES } from "../domain/departements";
import type { Core } from "../domain/facts";

/** What the facts hold, to tell a stale or mistyped id in a link from a good one. */
export interface KnownValues {
  readonly territories: ReadonlySet<string>;
  readonly waves: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly departements: ReadonlySet<string>;
  readonly academies: ReadonlySet<string>;
  readonly communes: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
}

/** Reads the known values of a core. */
export function knownValuesOf(core: Core): KnownValues {
  const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(rows.map(({ id }) => id));
  const codes = (rows: readonly { readonly code: string }[]): ReadonlySet<string> =>
    new Set(rows.map(({ code }) => code));
  return {
    territories: ids(core.territories),
    waves: new Set(core.territories.flatMap(({ wave }) => (wave === null ? [] : [String(wave)]))),
    regions: codes(core.regions),
    departements: DEPARTEMENT_CODES,
    academies: new Set(core.academies.map(({ slug }) => slug)),
    communes: codes(core.communes),
    themes: ids(core.themes),
    families: ids(core.families),
    partners: ids(core.partners),
  };
}
