import type { Language, PlaceGrain } from "../../domain/viewState";
import { QPV_GEOGRAPHIES, type QpvGeography } from "../../domain/vocabulary";
import { formatApproximate, formatNumber } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import type { PlaceCoverage } from "../../query/coverage";
import type { ChartCell, ChartColumn, ChartTable } from "../charts/chartTable";
import { frenchOrder } from "../frenchOrder";
import { sumOfResidents } from "./sumOfResidents";

/** One bar: a département or a région, what is known of it and what is not. */
export interface PlaceRow {
  readonly code: string;
  readonly label: string;
  /** Length of the solid part, from zero. */
  readonly known: number;
  /** Length of the part that follows, drawn as "non renseigné". */
  readonly rest: number;
  /** Written at the end of the bar. */
  readonly value: string;
  readonly accessibleName: string;
}

/** A chart of places and its twin: the chart leaves out the places with nothing to draw, the twin none. */
export interface PlaceChart {
  readonly rows: readonly PlaceRow[];
  readonly table: ChartTable;
}

export interface PlaceTelling {
  readonly grain: PlaceGrain;
  readonly words: Pick<AllMessages, "coverage">;
  readonly language: Language;
}

export const PLACE_ORDERS = ["value", "name", "code"] as const;
/** Order of bars and rows: greatest first, by French name, or by INSEE code. */
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** Sorts the places of a chart by `value` (`null` last), by name or by code. Equal values go by name. */
export function sortPlaces(
  places: readonly PlaceCoverage[],
  order: PlaceOrder,
  value: (coverage: PlaceCoverage) => number | null,
): readonly PlaceCoverage[] {
  const compare = frenchOrder();
  const byName = (a: PlaceCoverage, b: PlaceCoverage) => compare(a.place.name, b.place.name);
  const amount = (coverage: PlaceCoverage) => value(coverage) ?? -1;
  return [...places].sort((a, b) => {
    if (order === "code") return a.place.code < b.place.code ? -1 : 1;
    return order === "name" ? byName(a, b) : amount(b) - amount(a) || byName(a, b);
  });
}

/** Number of labelled territories, then those of which a filtered fact is unknown. */
export function countChart(places: readonly PlaceCoverage[], telling: PlaceTelling): PlaceChart {
  const { words, language } = telling;
  const { coverage } = words;
  return {
    rows: places
      .filter(({ labelled, unknown }) => labelled.length + unknown.length > 0)
      .map(({ place, labelled, unknown }) => ({
        code: place.code,
        label: place.name,
        known: labelled.length,
        rest: unknown.length,
        value: formatNumber(labelled.length, language),
        accessibleName: [
          coverage.countBar(place.name, labelled.length),
          ...(unknown.length === 0 ? [] : [coverage.zoneUnknown(unknown.length)]),
        ].join(coverage.join),
      })),
    table: tableOf(places, telling, [{ label: coverage.unknownColumn, numeric: true }], ({ unknown }) => [
      unknown.length,
    ]),
  };
}

/** Of how many territories one fact is known. */
export function knownChart(
  places: readonly PlaceCoverage[],
  fact: "grant" | "partnership",
  telling: PlaceTelling,
): PlaceChart {
  const { coverage } = telling.words;
  return {
    rows: places
      .filter(({ labelled }) => labelled.length > 0)
      .map((row) => {
        const total = row.labelled.length;
        const known = knownOf(row, fact);
        return {
          code: row.place.code,
          label: row.place.name,
          known,
          rest: total - known,
          value: coverage.ofTotal(known, total),
          accessibleName: coverage.knownBar(row.place.name, known, total),
        };
      }),
    table: tableOf(
      places,
      telling,
      [
        { label: coverage.knownColumn[fact], numeric: true },
        { label: coverage.unknownShare, numeric: true },
      ],
      (row) => [knownOf(row, fact), row.labelled.length - knownOf(row, fact)],
    ),
  };
}

export function knownOf({ grants, partnerships }: PlaceCoverage, fact: "grant" | "partnership"): number {
  return fact === "grant" ? grants : partnerships;
}

/** Residents of neighbourhoods, at least or « environ »; the places where none is known are in the twin alone. */
export function residentsChart(places: readonly PlaceCoverage[], telling: PlaceTelling): PlaceChart {
  const { words, language } = telling;
  const { coverage } = words;
  const figure = (value: number) => formatNumber(value, language);
  return {
    rows: places.flatMap(({ place, labelled, residents: { total, known, approximate } }) => {
      if (total === null) return [];
      const sum = sumOfResidents(total, approximate, language);
      const about = formatApproximate(sum, "environ", language);
      const atLeast = formatApproximate(sum, "au-moins", language);
      return [
        {
          code: place.code,
          label: place.name,
          known: total,
          rest: 0,
          value: partly(approximate === 0 ? sum : about, known, labelled.length, coverage),
          accessibleName: coverage.residentsBar(
            place.name,
            approximate === 0 ? atLeast : about,
            known,
            labelled.length,
          ),
        },
      ];
    }),
    table: tableOf(
      places.filter(({ labelled }) => labelled.length > 0),
      telling,
      [
        { label: coverage.residentsColumn, numeric: true, format: figure },
        { label: coverage.approximateColumn, numeric: true },
        { label: coverage.knownFor, numeric: true },
      ],
      ({ residents, labelled }) => [
        residents.total,
        residents.total === null ? null : residents.approximate,
        coverage.ofTotal(residents.known, labelled.length),
      ],
    ),
  };
}

/** Official priority neighbourhoods in one geography; those that are not covered follow, once totals are known. */
export function qpvChart(
  places: readonly PlaceCoverage[],
  geography: QpvGeography,
  telling: PlaceTelling,
): PlaceChart {
  const { coverage } = telling.words;
  const hasTotals = places.some(({ qpvs }) => qpvs.rate !== null);
  const totals: readonly ChartColumn[] = [
    { label: coverage.qpvTotalColumn, numeric: true },
    { label: coverage.qpvUncoveredColumn },
  ];
  return {
    rows: places.flatMap(({ place, labelled, qpvs }) => {
      const { covered, known, rate } = qpvs;
      const rest = rate?.uncovered.length ?? 0;
      if (covered[geography] + rest === 0) return [];
      return [
        {
          code: place.code,
          label: place.name,
          known: covered[geography],
          rest,
          value:
            rate === null
              ? partly(formatNumber(covered[geography], telling.language), known, labelled.length, coverage)
              : coverage.ofTotal(rate.covered, rate.total),
          accessibleName: coverage.qpvBar(place.name, covered[geography], known, labelled.length),
        },
      ];
    }),
    table: tableOf(
      places,
      telling,
      [
        ...QPV_GEOGRAPHIES.map((each) => ({ label: coverage.qpvColumn(each), numeric: true })),
        { label: coverage.knownFor, numeric: true },
        ...(hasTotals ? totals : [totals[0] as ChartColumn]),
      ],
      ({ qpvs, labelled }) => [
        // No code known is not zero neighbourhoods.
        ...QPV_GEOGRAPHIES.map((each) => (qpvs.covered[each] === 0 ? null : qpvs.covered[each])),
        coverage.ofTotal(qpvs.known, labelled.length),
        qpvs.rate?.total ?? null,
        ...(hasTotals ? [qpvs.rate?.uncovered.map(({ name }) => name).join(", ") ?? null] : []),
      ],
    ),
  };
}

/** A figure that only some of the territories give is followed by how many do. */
function partly(
  figure: string,
  known: number,
  total: number,
  { ofTotal }: PlaceTelling["words"]["coverage"],
): string {
  return known < total ? `${figure} (${ofTotal(known, total)})` : figure;
}

/** Columns that every twin starts with: the place, its code, its région, its labelled territories. */
function tableOf(
  places: readonly PlaceCoverage[],
  { grain, words: { coverage } }: PlaceTelling,
  columns: readonly ChartColumn[],
  cells: (coverage: PlaceCoverage) => readonly ChartCell[],
): ChartTable {
  const isDepartement = grain === "departement";
  return {
    columns: [
      { label: coverage.placeColumn(grain) },
      { label: coverage.codeColumn },
      ...(isDepartement ? [{ label: coverage.regionColumn }] : []),
      { label: coverage.labelledColumn, numeric: true },
      ...columns,
    ],
    rows: places.map((row) => [
      row.place.name,
      row.place.code,
      ...(isDepartement ? [row.place.region?.name ?? null] : []),
      row.labelled.length,
      ...cells(row),
    ]),
  };
}
