import type { Core, CoreTerritory } from "../domain/facts";
import type { Language } from "../domain/viewState";
import type { Result } from "../query/result";
import type { ClassSpec, Indicator, Reading } from "./indicators/indicator";
import {
  buildLegend,
  NOT_APPLICABLE_AREA,
  NOT_APPLICABLE_POINT,
  UNKNOWN_CLASS,
  UNKNOWN_FOR_FILTERS,
} from "./legend";
import type { Area, Mark, Scene } from "./scene";
import { shortName, territoryIdentity } from "./territoryWords";
import type { SceneWords } from "./words";

export interface ComposeOptions {
  /** Whether territories unknown for a filtered fact are drawn, as hollow marks. */
  readonly showUnknown: boolean;
  readonly language: Language;
  readonly words: SceneWords;
}

/** How one territory is drawn. */
interface Look {
  readonly territory: CoreTerritory;
  readonly spec: ClassSpec;
  readonly hollow: boolean;
  readonly radius: number;
  readonly accessibleName: string;
}

function byId(core: Core): ReadonlyMap<string, CoreTerritory> {
  return new Map(core.territories.map((territory) => [territory.id, territory]));
}

/** The class drawn for a reading: an indicator's own, or one of those that every indicator shares. */
function specOf(
  reading: Reading,
  territory: CoreTerritory,
  classes: ReadonlyMap<string, ClassSpec>,
): ClassSpec {
  switch (reading.kind) {
    case "known":
      return classes.get(reading.classId) ?? UNKNOWN_CLASS;
    case "unknown":
      return UNKNOWN_CLASS;
    case "not-applicable":
      return territory.type === "academie" ? NOT_APPLICABLE_AREA : NOT_APPLICABLE_POINT;
    default:
      return reading satisfies never;
  }
}

function valueInWords(reading: Reading, indicator: Indicator, words: SceneWords): string | null {
  if (reading.kind === "known") return reading.value;
  if (reading.kind === "unknown") return indicator.unknownValue;
  return indicator.id === "vague" ? null : words.map.mark.notApplicable;
}

/** Great marks lie under small ones, hollow ones under all, so that none hides another. */
function compareLooks(a: Look, b: Look): number {
  if (a.hollow !== b.hollow) return a.hollow ? -1 : 1;
  if (a.radius !== b.radius) return b.radius - a.radius;
  return a.territory.id < b.territory.id ? -1 : 1;
}

/** Names go first to what is known, then to the greatest, then to the oldest label. */
function prominenceOf({ hollow, radius, territory: { wave } }: Look): number {
  if (hollow) return 0;
  return radius + (wave === null ? 0 : (2100 - wave) / 10_000);
}

function toMark(look: Look, order: number): Mark {
  const { territory, spec, hollow, radius, accessibleName } = look;
  return {
    id: territory.id,
    lonLat: territory.position,
    classId: spec.id,
    shape: spec.shape,
    token: spec.token,
    hollow,
    radius,
    precise: territory.precision === "quartier",
    order,
    prominence: prominenceOf(look),
    label: shortName(territory.name),
    accessibleName,
  };
}

function toArea({ territory, spec, hollow, accessibleName }: Look): Area {
  return {
    id: territory.id,
    departements: territory.departements,
    classId: spec.id,
    token: spec.token,
    hollow,
    lonLat: territory.position,
    label: territory.name,
    accessibleName,
  };
}

/**
 * What is drawn for a result: a solid or hollow mark for each match, by what the indicator knows of
 * it, and a smaller hollow mark for each territory unknown for a filtered fact. Académies are areas.
 * Marks come in drawing order.
 */
export function composeScene(
  core: Core,
  result: Result,
  indicator: Indicator,
  options: ComposeOptions,
): Scene {
  const { words, language } = options;
  const classes = new Map(indicator.classes.map((spec) => [spec.id, spec]));
  const territories = byId(core);
  const identify = territoryIdentity(core, words, language);

  const lookOf = (territory: CoreTerritory, isMatch: boolean): Look => {
    const reading = indicator.classify(territory);
    const spec = isMatch ? specOf(reading, territory, classes) : UNKNOWN_FOR_FILTERS;
    const value = valueInWords(reading, indicator, words);
    const parts = [identify(territory), ...(value === null ? [] : [value])];
    if (!isMatch) parts.push(words.map.mark.unknownForFilters);
    return {
      territory,
      spec,
      hollow: spec === UNKNOWN_CLASS || spec === UNKNOWN_FOR_FILTERS,
      radius: isMatch && reading.kind === "known" ? reading.radius : spec.radius,
      accessibleName: parts.join(", "),
    };
  };
  const looksOf = (ids: readonly string[], areMatches: boolean): readonly Look[] =>
    ids.flatMap((id) => {
      const territory = territories.get(id);
      return territory === undefined ? [] : [lookOf(territory, areMatches)];
    });

  const matches = looksOf(result.matches, true);
  const looks = options.showUnknown ? [...matches, ...looksOf(result.unknown, false)] : matches;
  const points = looks.filter(({ territory }) => territory.type !== "academie").sort(compareLooks);
  return {
    marks: points.map(toMark),
    areas: looks.filter(({ territory }) => territory.type === "academie").map(toArea),
    // Both come with code loaded apart (`enrichScene`).
    zones: [],
    ties: [],
    legend: buildLegend(indicator, looks, words),
  };
}
