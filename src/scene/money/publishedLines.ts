import type { Atlas, Budget, CoreTerritory } from "../../domain/facts";
import { yearOf } from "../../domain/partialDate";
import { collectiveAmounts } from "../aboutFacts";
import { buildMoney, linesOf } from "../sheetMoney";

/** Calendar years drawn, both included. `isOpen`: the source gives no end. */
interface LineYears {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** One published amount, drawn by itself. */
export interface PublishedLine {
  readonly line: Budget;
  /** `null` when the source gives no date. */
  readonly years: LineYears | null;
  /** The line that already holds this amount; `null` when none does. */
  readonly within: Budget | null;
  /** Its own sources, and those that restate it. */
  readonly sources: readonly string[];
}

/** Amounts under one heading: those of a territory, or a kind of collective amounts. */
export interface PublishedGroup {
  /** Id of the territory; `null` for collective amounts. */
  readonly territory: string | null;
  readonly name: string;
  readonly lines: readonly PublishedLine[];
}

export interface PublishedLines {
  readonly groups: readonly PublishedGroup[];
  /** First and last year of all; `null` when nothing is dated. */
  readonly years: YearSpan | null;
}

interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Most territories whose amounts are drawn line by line. */
export const MOST_TERRITORIES = 12;

/**
 * Every published amount for one of these territories alone, oldest first; one group a territory, in their
 * order, empty where nothing is published. None is added to another.
 */
export function ownLines(territories: readonly CoreTerritory[], atlas: Atlas): PublishedLines {
  const byId = linesById(atlas);
  const groups = territories.map(({ id, name }) => {
    const { own, shared, programme } = buildMoney(atlas, id);
    const lines = linesOf([...own, ...shared, ...programme]).filter(({ scope }) => scope === "territoire");
    return { territory: id, name, lines: lines.map((line) => publish(line, line.sources, byId)) };
  });
  return { groups, years: spanOf(groups) };
}

/** Amounts that belong to no single territory, and name one of `territories`; greatest first. */
export function collectiveLines(
  territories: ReadonlySet<string>,
  atlas: Atlas,
  names: Readonly<Record<"shared" | "programme", string>>,
): PublishedLines {
  const byId = linesById(atlas);
  const amounts = collectiveAmounts(atlas);
  const groups = (["shared", "programme"] as const)
    .map((kind) => ({
      territory: null,
      name: names[kind],
      lines: amounts[kind]
        .filter(({ line }) => line.territories.some((id) => territories.has(id)))
        .map(({ line, sources }) => publish(line, sources, byId)),
    }))
    .filter(({ lines }) => lines.length > 0);
  return { groups, years: spanOf(groups) };
}

function linesById({ budgets }: Atlas): ReadonlyMap<string, Budget> {
  return new Map(budgets.map((line) => [line.id, line]));
}

function publish(line: Budget, sources: readonly string[], byId: ReadonlyMap<string, Budget>): PublishedLine {
  const within = line.includedIn === null ? null : (byId.get(line.includedIn) ?? null);
  return { line, years: yearsOf(line), within, sources };
}

function spanOf(groups: readonly PublishedGroup[]): YearSpan | null {
  const dated = groups.flatMap(({ lines }) => lines.flatMap(({ years }) => years ?? []));
  if (dated.length === 0) return null;
  return {
    from: Math.min(...dated.map(({ from }) => from)),
    to: Math.max(...dated.map(({ to }) => to)),
  };
}

function yearsOf({ start, end }: Budget): LineYears | null {
  const first = start ?? end;
  if (first === null) return null;
  return { from: yearOf(first), to: yearOf(end ?? first), isOpen: end === null };
}
