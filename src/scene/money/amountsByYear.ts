import type { Budget } from "../../domain/facts";
import { isInForce, type LabelSpan } from "../../query/labelSpans";
import { relationTo } from "../sheetMoney";
import { type OutOfYears, readYears, type YearShare } from "./yearShares";

/** An amount counted in a year. */
interface YearLine extends YearShare {
  readonly line: Budget;
  readonly territory: string;
}

/** One calendar year of amounts of one nature and one payer level. */
export interface YearBar {
  readonly year: number;
  /** Euros that the sources give for this very year; `null` when none is known: never 0. */
  readonly stated: number | null;
  /** Euros of envelopes divided over their years; `null` when none is known. */
  readonly spread: number | null;
  readonly lines: readonly YearLine[];
  /** Territories with an amount. */
  readonly known: number;
  /** Territories it could be asked of: labelled in this year, or with an amount. */
  readonly eligible: number;
  readonly isApproximate: boolean;
}

/** Euros of a year, at least; `null` when nothing is known. */
export function totalOf({ stated, spread }: YearBar): number | null {
  return stated === null && spread === null ? null : (stated ?? 0) + (spread ?? 0);
}

export interface AmountsByYear {
  /** Every year from the first to the last, those with nothing known included. */
  readonly bars: readonly YearBar[];
  /** Amounts that no year can hold, and why. */
  readonly outOfYears: readonly { readonly line: Budget; readonly reason: OutOfYears }[];
  /** Amounts not counted because another one already tells the same money. */
  readonly restated: readonly Budget[];
}

/**
 * Adds, by calendar year, amounts that may be added: `lines` are of one nature and one payer level, each
 * for one territory (`portee=territoire`). Lines that contain or restate each other count once, the one
 * stated for the year before an envelope divided by the atlas.
 *
 * @param labels years in which each label counts: a place counts once, as in the time line
 */
export function amountsByYear(
  lines: readonly Budget[],
  labels: readonly LabelSpan[],
  allLines: ReadonlyMap<string, Budget>,
): AmountsByYear {
  const outOfYears: { line: Budget; reason: OutOfYears }[] = [];
  const byYear = new Map<number, YearLine[]>();
  const dated: Budget[] = [];
  for (const line of lines) {
    const reading = readYears(line);
    if (reading.kind === "none") {
      outOfYears.push({ line, reason: reading.reason });
      continue;
    }
    dated.push(line);
    for (const share of reading.shares) {
      const entry = { ...share, line, territory: line.territories[0] as string };
      const others = byYear.get(share.year);
      if (others) others.push(entry);
      else byYear.set(share.year, [entry]);
    }
  }
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counted = new Set<Budget>();
  const bars: YearBar[] = [];
  for (let year = first; year <= last; year++) {
    const kept = withoutRestated(byYear.get(year) ?? [], allLines);
    for (const { line } of kept) counted.add(line);
    bars.push(yearBar(year, kept, labels));
  }
  return { bars, outOfYears, restated: dated.filter((line) => !counted.has(line)) };
}

function yearBar(year: number, lines: readonly YearLine[], labels: readonly LabelSpan[]): YearBar {
  const sum = (kind: YearShare["kind"]) => {
    const amounts = lines.flatMap((entry) => (entry.kind === kind ? entry.amount : []));
    return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
  };
  const known = new Set(lines.map(({ territory }) => territory));
  const labelled = labels.flatMap((label) => (isInForce(label, year) ? label.territory : []));
  return {
    year,
    stated: sum("stated"),
    spread: sum("spread"),
    lines,
    known: known.size,
    eligible: new Set([...known, ...labelled]).size,
    isApproximate: lines.some(({ line }) => line.approximation === "environ"),
  };
}

/** Of lines that are one and the same money in a year, keeps one. */
function withoutRestated(
  entries: readonly YearLine[],
  allLines: ReadonlyMap<string, Budget>,
): readonly YearLine[] {
  const dropped = new Set<Budget>();
  const present = new Set(entries.map(({ line }) => line));
  for (const { line } of entries) {
    for (const container of containersOf(line, allLines)) {
      if (!present.has(container)) continue;
      const isDirect = line.includedIn === container.id;
      const restates = isDirect && line.annual === true && relationTo(line, container).kind === "same";
      dropped.add(restates ? container : line);
    }
  }
  return entries.filter(({ line }) => !dropped.has(line));
}

/** The lines that hold `line`, from the nearest outwards; stops where lines contain each other. */
function containersOf(line: Budget, allLines: ReadonlyMap<string, Budget>): readonly Budget[] {
  const containers: Budget[] = [];
  let next = line.includedIn === null ? undefined : allLines.get(line.includedIn);
  while (next !== undefined && next !== line && !containers.includes(next)) {
    containers.push(next);
    next = next.includedIn === null ? undefined : allLines.get(next.includedIn);
  }
  return containers;
}
