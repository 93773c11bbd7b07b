import { isLabelled } from "../../domain/eligibility";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import { type LabelBar, labelBar } from "./labelBar";
import { packLanes } from "./packLanes";
import type { Succession } from "./successions";
import { amountItem, partnershipItem, type TimeItem } from "./timeItem";

/** A dated item with its lane within the row. */
export interface PlacedItem extends TimeItem {
  readonly extent: NonNullable<TimeItem["extent"]>;
  readonly lane: number;
}

/** Everything dated of one territory. */
export interface TerritoryTime {
  readonly territory: CoreTerritory;
  /** `context`: outside the result, shown because a succession cannot be read without it. */
  readonly role: "match" | "unknown" | "context";
  /** `null`: no label, or one without a date. */
  readonly label: LabelBar | null;
  readonly events: readonly PlacedItem[];
  /** Partnerships above, amounts below; each fills as many lanes as it needs. */
  readonly partnerships: readonly PlacedItem[];
  readonly amounts: readonly PlacedItem[];
  readonly undated: readonly TimeItem[];
}

/** The ids to draw, in order, with the succession that some of them take part in. */
export interface TimeRequest {
  readonly matches: readonly string[];
  readonly unknown: readonly string[];
  /** Unknown ones without a row of their own: drawn only within a succession. */
  readonly undrawn?: readonly string[];
  readonly successions: readonly Succession[];
}

/**
 * A row for each territory asked for, in their order. A succession is kept whole and together: the ended
 * label, then its successors, where the first of them stood. Amounts announced for every territory of
 * the programme are nobody's own and are left out.
 */
export function territoryTimes(
  core: Core,
  atlas: Atlas,
  { matches, unknown, undrawn = [], successions }: TimeRequest,
  words: AllMessages,
  language: Language,
): readonly TerritoryTime[] {
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  const budgets = new Map(atlas.budgets.map((row) => [row.id, row]));
  const roles = new Map<string, TerritoryTime["role"]>([
    ...[...unknown, ...undrawn].map((id) => [id, "unknown"] as const),
    ...matches.map((id) => [id, "match"] as const),
  ]);
  const drawn = new Set<string>();
  const rows: TerritoryTime[] = [];
  const draw = (territory: CoreTerritory | undefined): void => {
    if (territory === undefined || drawn.has(territory.id)) return;
    drawn.add(territory.id);
    const { id } = territory;
    const own = [
      ...atlas.partnerships
        .filter((row) => row.territories.includes(id))
        .map((row) => partnershipItem(row, language)),
      ...atlas.budgets
        .filter((row) => row.scope !== "programme" && row.territories.includes(id))
        .map((row) => amountItem(row, budgets, words, language)),
    ];
    rows.push({
      territory,
      role: roles.get(id) ?? "context",
      label: isLabelled(territory) ? labelBar(territory, core.factsDate, language) : null,
      events: placed(own, "event"),
      partnerships: placed(own, "partnership"),
      amounts: placed(own, "amount"),
      undated: own.filter(({ extent }) => extent === null),
    });
  };
  for (const id of [...matches, ...unknown]) {
    const succession = successions.find(({ before, after }) =>
      [before, ...after].some((territory) => territory.id === id),
    );
    for (const territory of succession ? [succession.before, ...succession.after] : []) draw(territory);
    draw(territories.get(id));
  }
  return rows;
}

/** Partnerships and amounts of the rows, each once however many rows share it. */
export function countItems(rows: readonly TerritoryTime[]): {
  readonly dated: number;
  readonly undated: number;
} {
  const distinct = (itemsOf: (row: TerritoryTime) => readonly TimeItem[]) =>
    new Set(rows.flatMap(itemsOf).map(({ id }) => id)).size;
  return {
    dated: distinct(({ partnerships, amounts }) => [...partnerships, ...amounts]),
    undated: distinct(({ undated }) => undated.filter(({ kind }) => kind !== "event")),
  };
}

/** Ids of the sources of every item drawn or told, in reading order. */
export function sourcesBehind(rows: readonly TerritoryTime[]): readonly string[] {
  return rows.flatMap(({ events, partnerships, amounts, undated }) =>
    [...events, ...partnerships, ...amounts, ...undated].flatMap(({ sources }) => sources),
  );
}

function placed(items: readonly TimeItem[], kind: TimeItem["kind"]): readonly PlacedItem[] {
  const dated = items.flatMap((item) =>
    item.kind === kind && item.extent !== null ? [{ ...item, extent: item.extent }] : [],
  );
  const lanes = packLanes(dated.map(({ extent }) => extent));
  return dated.map((item, at) => ({ ...item, lane: lanes[at] as number }));
}
