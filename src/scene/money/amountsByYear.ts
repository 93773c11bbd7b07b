import { isLabelled } from "../../domain/eligibility";
import type { Budget, CoreTerritory } from "../../domain/facts";
import { yearsOfLabel } from "../../query/years";
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
  /** Euros that the sources give for this very year. */
  readonly stated: number;
  /** Euros of envelopes divided over their years. */
  readonly spread: number;
  readonly lines: readonly YearLine[];
  /** Territories with an amount. */
  readonly known: number;
  /** Territories it could be asked of: labelled in this year, or with an amount. */
  readonly eligible: number;
  readonly isApproximate: boolean;
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
 */
export function amountsByYear(
  lines: readonly Budget[],
  territories: readonly CoreTerritory[],
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
    bars.push(yearBar(year, kept, territories));
  }
  return { bars, outOfYears, restated: dated.filter((line) => !counted.has(line)) };
}

function yearBar(year: number, lines: readonly YearLine[], territories: readonly CoreTerritory[]): YearBar {
  const sum = (kind: YearShare["kind"]) =>
    lines.reduce((total, entry) => (entry.kind === kind ? total + entry.amount : total), 0);
  const known = new Set(lines.map(({ territory }) => territory));
  return {
    year,
    stated: sum("stated"),
    spread: sum("spread"),
    lines,
    known: known.size,
    eligible: territories.filter((territory) => known.has(territory.id) || isLabelledIn(territory, year))
      .length,
    isApproximate: lines.some(({ line }) => line.approximation === "environ"),
  };
}

function isLabelledIn(territory: CoreTerritory, year: number): boolean {
  const label = yearsOfLabel(territory);
  return isLabelled(territory) && label !== null && year >= label.from && year <= label.to;
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
