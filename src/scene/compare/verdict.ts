import { perimeterKey } from "../../query/perimeter";
import type { Cell, KnownCell } from "./cell";

/**
 * What the cells of one row say together.
 * `same`: all known and alike; `same-where-known`: the known ones are alike, others are unknown;
 * `different`: at least two known cells differ. A known value beside an unknown one is never a
 * difference: it is `incomparable`, like figures of different perimeters and amounts that are only listed.
 */
export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "same-where-known" }
  | { readonly kind: "different" }
  | { readonly kind: "incomparable"; readonly why: "one-known" | "perimeters" | "listed" }
  | { readonly kind: "unknown" };

/** How the cells of a row may be compared: by their keys, or not at all (each is listed for itself). */
export type Rule = "keys" | "listed";

/** `null` when there is nothing to compare: fewer than two territories that the fact can be asked of. */
export function verdictOf(cells: readonly Cell[], rule: Rule): Verdict | null {
  const asked = cells.filter((cell) => cell.kind !== "not-applicable");
  const known = knownOf(cells);
  if (asked.length < 2) return null;
  if (known.length === 0) return { kind: "unknown" };
  if (rule === "listed") return { kind: "incomparable", why: "listed" };
  if (known.length === 1) return { kind: "incomparable", why: "one-known" };
  if (!shareOnePerimeter(known)) return { kind: "incomparable", why: "perimeters" };
  if (new Set(known.map(({ key }) => key)).size > 1) return { kind: "different" };
  return { kind: known.length === asked.length ? "same" : "same-where-known" };
}

/**
 * The greatest value of the row when its numbers may be drawn on one scale: two of them at least,
 * comparable, not all zero. `null`: no bars.
 */
export function scaleOf(cells: readonly Cell[], rule: Rule): number | null {
  const known = knownOf(cells);
  const values = known.flatMap(({ value }) => value ?? []);
  if (rule === "listed" || values.length < 2 || !shareOnePerimeter(known)) return null;
  const greatest = Math.max(...values);
  return greatest > 0 ? greatest : null;
}

/** How the times at which compared figures hold stand to each other; `null`: they are the same, or there is none. */
export type PeriodGap = "different" | "unknown";

export function periodGap(cells: readonly Cell[]): PeriodGap | null {
  const periods = knownOf(cells).flatMap(({ period }) => (period === undefined ? [] : [period]));
  if (periods.length < 2) return null;
  if (new Set(periods.filter((period) => period !== null)).size > 1) return "different";
  return periods.includes(null) ? "unknown" : null;
}

function knownOf(cells: readonly Cell[]): readonly KnownCell[] {
  return cells.filter((cell) => cell.kind === "known");
}

function shareOnePerimeter(known: readonly KnownCell[]): boolean {
  const measured = known.flatMap(({ perimeter }) =>
    perimeter === undefined ? [] : perimeterKey({ perimeter }),
  );
  return measured.length === 0 || (!measured.includes(null) && new Set(measured).size === 1);
}
