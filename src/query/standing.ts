import { isReplaced } from "../domain/counting";
import type { Core } from "../domain/facts";
import type { Filters, Range } from "../domain/filters";
import { yearOf } from "../domain/partialDate";

/**
 * Which side of a succession stands for a place (DESIGN §2, "counting"): a label split in two is
 * counted once at any date, as itself before its successors start and as its successors after.
 */
export interface Succession {
  /** Year in which the successors of territory `i` start; 0 when it was not replaced. */
  readonly replacedIn: Int32Array;
  /** Year in which territory `i` took over from an ended label; 0 when it replaces none. */
  readonly takesOverIn: Int32Array;
}

/** Reads the successions of a core; the year of a handover is the first start (else wave) of the successors. */
export function buildSuccession(core: Core): Succession {
  const indexOf = new Map(core.territories.map((territory, index) => [territory.id, index]));
  const replacedIn = new Int32Array(core.territories.length);
  const takesOverIn = new Int32Array(core.territories.length);
  core.territories.forEach((territory, index) => {
    if (territory.end === null || !isReplaced(territory)) return;
    const successors = territory.replacedBy.flatMap((id) => indexOf.get(id) ?? []);
    const starts = successors.flatMap((at) => {
      const successor = core.territories[at];
      return (successor?.start ? yearOf(successor.start) : successor?.wave) ?? [];
    });
    const handover = starts.length > 0 ? Math.min(...starts) : yearOf(territory.end) + 1;
    replacedIn[index] = handover;
    for (const at of successors) takesOverIn[at] = Math.max(takesOverIn[at] as number, handover);
  });
  return { replacedIn, takesOverIn };
}

/** Last year of a period: without an end it runs to today, that is past every handover. */
export function lastYearOf(period: Range | null): number {
  return period?.max ?? Number.POSITIVE_INFINITY;
}

/** Whether territory `index` stands for its place over a period that ends in `lastYear`. */
export function standsUntil(
  { replacedIn, takesOverIn }: Succession,
  index: number,
  lastYear: number,
): boolean {
  const end = replacedIn[index] as number;
  return lastYear >= (takesOverIn[index] as number) && (end === 0 || lastYear < end);
}

/**
 * Whether territory `index` belongs to the counted population (M): academies only when their type is
 * asked for; otherwise what stands over the period, and any label whose wave is asked for by name.
 */
export function isCounted(core: Core, succession: Succession, index: number, filters: Filters): boolean {
  const territory = core.territories[index];
  if (!territory) return false;
  if (territory.type === "academie" && !filters.type.includes("academie")) return false;
  if (territory.wave !== null && filters.vague.includes(territory.wave)) return true;
  return standsUntil(succession, index, lastYearOf(filters.periode));
}
