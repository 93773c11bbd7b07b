import type { Qpv } from "../domain/facts";
import type { QpvGeography } from "../domain/vocabulary";

/** An official priority neighbourhood, whether or not a territory covers it. */
interface OfficialQpv {
  /** Its code: `QP` or `QN`, its département on three signs, its rank (`QP038002`). */
  readonly code: string;
  readonly name: string;
}

/** Every priority neighbourhood of France in one official geography: the denominator of the true rate. */
export interface QpvTotals {
  readonly geography: QpvGeography;
  readonly all: readonly OfficialQpv[];
}

/** The priority neighbourhoods of a place. */
export interface QpvCoverage {
  /** Distinct codes that a territory covers, by geography: two geographies are never added. */
  readonly covered: Readonly<Record<QpvGeography, number>>;
  /** Territories of the place with at least one official code, and how many there are. */
  readonly known: number;
  readonly eligible: number;
  /** Out of all those of the place; `null` as long as the official perimeters are not imported. */
  readonly rate: QpvRate | null;
}

interface QpvRate {
  readonly geography: QpvGeography;
  readonly covered: number;
  readonly total: number;
  readonly uncovered: readonly OfficialQpv[];
}

/** INSEE code of the département that an official code tells; `null` when it is written otherwise. */
export function departementOfQpv(code: string): string | null {
  const digits = /^Q[PN](\d{3}|02[AB])/.exec(code)?.[1];
  if (digits === undefined) return null;
  return digits.startsWith("0") ? digits.slice(1) : digits;
}

/**
 * @param territories ids of the territories counted in the place
 * @param departements INSEE codes of the place: the neighbourhoods that a straddling territory has
 *   elsewhere are not counted here
 */
export function qpvCoverage(
  territories: readonly string[],
  departements: readonly string[],
  qpvs: readonly Qpv[],
  totals: QpvTotals | null,
): QpvCoverage {
  const counted = new Set(territories);
  const isHere = ({ code }: { readonly code: string }) => {
    const departement = departementOfQpv(code);
    return departement === null || departements.includes(departement);
  };
  const rows = qpvs.filter((qpv) => counted.has(qpv.territory) && isHere(qpv));
  const codes = (geography: QpvGeography) =>
    new Set(rows.filter((qpv) => qpv.geography === geography).map(({ code }) => code));
  const covered = { "2015": codes("2015"), "2024": codes("2024") };
  return {
    covered: { "2015": covered["2015"].size, "2024": covered["2024"].size },
    known: new Set(rows.map(({ territory }) => territory)).size,
    eligible: counted.size,
    rate: totals === null ? null : rateOf(totals, covered[totals.geography], isHere),
  };
}

function rateOf(
  { geography, all }: QpvTotals,
  covered: ReadonlySet<string>,
  isHere: (qpv: OfficialQpv) => boolean,
): QpvRate {
  const here = all.filter(isHere);
  const uncovered = here.filter(({ code }) => !covered.has(code));
  return { geography, covered: here.length - uncovered.length, total: here.length, uncovered };
}
