import type { Area, Mark } from "../../../scene/scene";
import type { GlColors } from "./glColors";

/** What MapLibre keeps beside a feature: colours and opacities, so that no geometry is sent again. */
export type FeatureState = Readonly<Record<string, string | number>>;
export type States = ReadonlyMap<string, FeatureState>;

/** Nothing is seen of a feature in this state. */
export const HIDDEN_MARK: FeatureState = { opacity: 0, outline: 0 };
export const HIDDEN_AREA: FeatureState = { fill: 0, hatch: 0, line: 0 };

export function markState({ token, hollow }: Mark, colors: GlColors): FeatureState {
  const stroke = colors.data(token);
  return { fill: hollow ? colors.halo : stroke, stroke, opacity: 1, outline: hollow ? 1 : 0 };
}

/** Opacities of `.area`, `.area--active` in app.css. */
const FILL = { quiet: 0.16, active: 0.34, hatched: 0.05 } as const;

/** @param isActive whether the area is hovered or selected */
export function areaState({ token, hollow }: Area, isActive: boolean, colors: GlColors): FeatureState {
  const plain = hollow ? FILL.hatched : FILL.quiet;
  return {
    color: colors.data(token),
    fill: isActive ? FILL.active : plain,
    hatch: hollow ? 0.35 : 0,
    line: 1,
  };
}

/**
 * The states to write to go from one set to the next: only the features that changed. One that is no
 * longer there is hidden, not removed: it costs nothing and comes back as fast.
 *
 * @returns id and state, in the order of `next` then of `before`
 */
export function changedStates(
  before: States,
  next: States,
  hidden: FeatureState,
): [id: string, state: FeatureState][] {
  const changes: [string, FeatureState][] = [];
  for (const [id, state] of next) {
    const old = before.get(id);
    if (old === undefined || !sameState(old, state)) changes.push([id, state]);
  }
  for (const id of before.keys()) {
    if (!next.has(id)) changes.push([id, hidden]);
  }
  return changes;
}

function sameState(a: FeatureState, b: FeatureState): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
