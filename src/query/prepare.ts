import { nice, ticks } from "d3";
import { isLabelled } from "../domain/eligibility";
import type { Core } from "../domain/facts";
import { buildColumn, type Column } from "./column";
import { buildRecords, isDated, type Records } from "./records";
import { buildSuccession, type Succession } from "./standing";
import type { TextEngine } from "./textEngine";
import { FOREVER } from "./years";

/** Facets that constrain the territory itself. */
export const TERRITORY_FACETS = ["type", "vague", "region", "departement", "academie"] as const;
export type TerritoryFacet = (typeof TERRITORY_FACETS)[number];

/** A core laid out for scanning: made once, never changed. Row `i` is `core.territories[i]`. */
export interface Prepared {
  readonly core: Core;
  readonly columns: Readonly<Record<TerritoryFacet | "lieu", Column>>;
  /** Comparable yearly State grant in euros; NaN when unknown. */
  readonly grants: Float64Array;
  /** 1 where such a grant can exist: elsewhere its absence is "sans objet", not "non renseigné". */
  readonly grantable: Uint8Array;
  readonly records: Records;
  readonly succession: Succession;
  /** `null` until it is loaded. */
  readonly text: TextEngine | null;
  /** Edges of the budget bins, the same whatever the filters so that bars do not jump. */
  readonly budgetEdges: readonly number[];
  /** First and last year of the time distribution; `null` when nothing is dated. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/**
 * Lays out a core for `runQuery`. Without a text engine the free text (`q`) constrains nothing: whoever
 * lets a reader type, or opens a link that holds a text, gives one.
 */
export function prepare(core: Core, text: TextEngine | null = null): Prepared {
  const records = buildRecords(core);
  const grants = Float64Array.from(core.territories, ({ grant }) => grant?.amount ?? Number.NaN);
  const columnOf = (options: (territory: Core["territories"][number]) => readonly string[]): Column =>
    buildColumn(core.territories.map(options));
  return {
    core,
    columns: {
      type: columnOf(({ type }) => [type]),
      vague: columnOf(({ wave }) => (wave === null ? [] : [String(wave)])),
      region: columnOf(({ regions }) => regions),
      departement: columnOf(({ departements }) => departements),
      academie: columnOf(({ academies }) => academies),
      lieu: columnOf(({ communes }) => communes),
    },
    grants,
    grantable: Uint8Array.from(core.territories, (territory) => (isLabelled(territory) ? 1 : 0)),
    records,
    succession: buildSuccession(core),
    budgetEdges: edgesOf(grants.filter((amount) => !Number.isNaN(amount))),
    years: yearsOf(records, Number(core.factsDate.slice(0, 4))),
    text,
  };
}

/** About eight round classes that cover every known amount. */
function edgesOf(amounts: Float64Array): readonly number[] {
  if (amounts.length === 0) return [];
  const [low, high] = nice(Math.min(...amounts), Math.max(...amounts), 8);
  return low === high ? [low, high] : ticks(low, high, 8);
}

/** From the first dated record to the last, and at least to the year of the facts. */
function yearsOf(records: Records, factsYear: number): Prepared["years"] {
  let first = FOREVER;
  let last = factsYear;
  for (let record = 0; record < records.count; record++) {
    if (!isDated(records, record)) continue;
    first = Math.min(first, records.from[record] as number);
    const to = records.to[record] as number;
    last = Math.max(last, to === FOREVER ? (records.from[record] as number) : to);
  }
  return first === FOREVER ? null : { first, last };
}
