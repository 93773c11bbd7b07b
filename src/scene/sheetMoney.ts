import type { Atlas, Budget } from "../domain/facts";
import { comparePartialDates, yearOf } from "../domain/partialDate";

/**
 * How a line stands to the line that contains it.
 * `whole`: it stands alone. `same`: it restates the container, `years` being how many times the yearly
 * amount makes the total (1 when both lines give one and the same amount). `part`: a share of it.
 */
export type Relation =
  | { readonly kind: "whole" }
  | { readonly kind: "same"; readonly years: number }
  | { readonly kind: "part" };

/** A published amount and the lines it contains or restates: one envelope, counted once. */
export interface Envelope {
  readonly line: Budget;
  readonly relation: Relation;
  /**
   * The larger amount that already holds this one and is not this territory's own (the total of four
   * towns), told beside it rather than drawn around it; `null` when there is none.
   */
  readonly within: Budget | null;
  readonly parts: readonly Envelope[];
}

/** The money of one territory, told apart by whom it is for (see `BudgetScope`). Never added up. */
export interface Money {
  readonly own: readonly Envelope[];
  /** Amounts for several territories together. */
  readonly shared: readonly Envelope[];
  /** Amounts announced alike for each labelled territory, with what is said of them for this one. */
  readonly programme: readonly Envelope[];
}

/** A rounded total still restates its yearly amount when they are this close. */
const ROUNDING = 0.05;
const LONGEST_CONVENTION_IN_YEARS = 6;

/** Reads how `line` stands to `container`, the line it is `includedIn`. */
export function relationTo(line: Budget, container: Budget): Relation {
  if (!samePayers(line, container)) return { kind: "part" };
  if (line.annual === container.annual) {
    return line.amount === container.amount ? { kind: "same", years: 1 } : { kind: "part" };
  }
  const [yearly, total] = line.annual === true ? [line, container] : [container, line];
  if (yearly.annual !== true || total.annual === true) return { kind: "part" };
  const years = Math.round(total.amount / yearly.amount);
  const isYearCount = years >= 2 && years <= LONGEST_CONVENTION_IN_YEARS;
  const isClose = Math.abs(total.amount - years * yearly.amount) <= ROUNDING * total.amount;
  return isYearCount && isClose && periodAllows(total, years) ? { kind: "same", years } : { kind: "part" };
}

function samePayers(a: Budget, b: Budget): boolean {
  return a.payers.length === b.payers.length && a.payers.every((payer) => b.payers.includes(payer));
}

/** School years make "2021–2024" three years as well as four. */
function periodAllows(line: Budget, years: number): boolean {
  if (line.start === null || line.end === null) return true;
  const span = yearOf(line.end) - yearOf(line.start);
  return years === span || years === span + 1;
}

/** Lines of one territory as envelopes, oldest first, undated last, larger first within a date. */
export function buildMoney(atlas: Atlas, territoryId: string): Money {
  const byId = new Map(atlas.budgets.map((line) => [line.id, line]));
  const lines = atlas.budgets.filter((line) => line.territories.includes(territoryId)).sort(byDateThenAmount);
  const containers = new Map(lines.map((line) => [line, containerOf(line, byId)]));
  const isNested = (line: Budget) => {
    const container = containers.get(line);
    if (container === undefined || !containers.has(container)) return false;
    return container.scope === line.scope || container.scope === "programme";
  };
  const envelopeOf = (line: Budget): Envelope => ({
    line,
    relation: isNested(line) ? relationTo(line, containers.get(line) as Budget) : { kind: "whole" },
    within: isNested(line) ? null : (containers.get(line) ?? null),
    parts: lines.filter((other) => isNested(other) && containers.get(other) === line).map(envelopeOf),
  });
  const envelopes = lines.filter((line) => !isNested(line)).map(envelopeOf);
  return {
    own: envelopes.filter(({ line }) => line.scope === "territoire"),
    shared: envelopes.filter(({ line }) => line.scope === "plusieurs"),
    programme: envelopes.filter(({ line }) => line.scope === "programme"),
  };
}

/** The line that contains `line`; none when lines contain each other, or both would vanish from view. */
function containerOf(line: Budget, byId: ReadonlyMap<string, Budget>): Budget | undefined {
  const next = (current: Budget | undefined) =>
    current === undefined || current.includedIn === null ? undefined : byId.get(current.includedIn);
  const seen = new Set<Budget>();
  for (let above = next(line); above !== undefined; above = next(above)) {
    if (above === line || seen.has(above)) return undefined;
    seen.add(above);
  }
  return next(line);
}

function byDateThenAmount(a: Budget, b: Budget): number {
  return (
    comparePartialDates(a.start ?? a.end, b.start ?? b.end) || b.amount - a.amount || (a.id < b.id ? -1 : 1)
  );
}

/** Every line of the envelopes, in reading order. */
export function linesOf(envelopes: readonly Envelope[]): readonly Budget[] {
  return envelopes.flatMap((envelope) => [envelope.line, ...linesOf(envelope.parts)]);
}
