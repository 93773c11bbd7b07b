import { isLabelled } from "../../domain/eligibility";
import type {
  Atlas,
  Budget,
  Core,
  CoreTerritory,
  Indicator,
  Partnership,
  ProgrammeFact,
} from "../../domain/facts";
import type { Approximation } from "../../domain/vocabulary";

/** Facts that the tables themselves hold for weak, by the reason they give. */
export interface Doubts {
  /** Labels whose year local sources give otherwise. */
  readonly contradictedWaves: readonly CoreTerritory[];
  /** Labels whose year was concluded, of all labels. */
  readonly concludedWaves: { readonly count: number; readonly total: number };
  /** Labels of which only the year of the beginning is known. */
  readonly yearOnly: readonly CoreTerritory[];
  readonly inferredPartnerships: readonly Partnership[];
  readonly inferredAmounts: readonly Budget[];
  readonly deducedFacts: readonly ProgrammeFact[];
  readonly approximateAmounts: readonly Approximate<Budget>[];
  readonly approximateFigures: readonly Approximate<Indicator>[];
  /** Points set in the middle of several communes: the neighbourhood may be in any of them. */
  readonly coarsePositions: readonly CoreTerritory[];
  /** Territories whose declared themes no recorded source backs. */
  readonly unsourcedThemes: readonly CoreTerritory[];
  readonly unknownPayers: readonly Budget[];
}

type Approximate<Row> = Row & { readonly approximation: Approximation };

export function doubtsOf(core: Core, atlas: Atlas): Doubts {
  const labels = core.territories.filter(isLabelled);
  const details = new Map(atlas.territories.map((row) => [row.id, row]));
  return {
    contradictedWaves: labels.filter((each) => each.waveInLocalSources !== null),
    concludedWaves: {
      count: labels.filter((each) => (details.get(each.id)?.waveMethod ?? null) !== null).length,
      total: labels.length,
    },
    yearOnly: labels.filter((each) => each.start?.length === 4),
    inferredPartnerships: atlas.partnerships.filter((row) => row.inferred.length > 0),
    inferredAmounts: atlas.budgets.filter((row) => row.inferred.length > 0),
    deducedFacts: atlas.programmeFacts.filter((fact) => fact.deduced),
    approximateAmounts: atlas.budgets.filter(isApproximate),
    approximateFigures: atlas.indicators.filter(isApproximate),
    coarsePositions: core.territories.filter((each) => each.precision === "communes"),
    unsourcedThemes: core.territories.filter(
      (each) => each.declaredThemes.length > 0 && details.get(each.id)?.themesSources.length === 0,
    ),
    unknownPayers: atlas.budgets.filter((row) => row.payers.length === 0),
  };
}

function isApproximate<Row extends { readonly approximation: Approximation | null }>(
  row: Row,
): row is Approximate<Row> {
  return row.approximation !== null;
}
