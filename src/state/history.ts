import type { Filters } from "../domain/filters";
import type { ViewState } from "../domain/viewState";
import type { KnownValues } from "./knownValues";
import type { AtlasStore } from "./store";
import { formatViewState, parseViewState } from "./urlCodec";

/** The browser's history and clock, as little of them as is needed. */
export interface HistoryPort {
  /** The search part of the current URL. */
  readonly search: () => string;
  /** Writes the search part; `false` when the browser refuses (Safari: 100 calls in 10 seconds). */
  readonly write: (kind: WriteKind, search: string) => boolean;
  /** Calls back on back and forward; returns how to stop. */
  readonly onPop: (listener: () => void) => () => void;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  /** Runs once after `milliseconds`; returns how to cancel. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** `push` adds a step for the back button; `replace` amends the current one. */
type WriteKind = "push" | "replace";

/** Least time between two amendments of the current step, in milliseconds. */
export const REPLACE_INTERVAL = 250;
/** Changes of the same range within this time are one gesture (a drag), hence one step back. */
export const GESTURE_PAUSE = 2000;

/**
 * Ties the store to the URL both ways: gestures are written, back and forward are obeyed.
 *
 * Invariants: the URL holds the view once `REPLACE_INTERVAL` has passed without a gesture; a step that is
 * left keeps the camera it was left with; a view that came from the URL is never written back.
 * Returns how to untie them, after writing what was waiting.
 */
export function bindHistory(store: AtlasStore, port: HistoryPort, known?: KnownValues): () => void {
  let written = formatViewState(store.getState().viewState);
  let replacedAt = Number.NEGATIVE_INFINITY;
  let cancelWaiting: (() => void) | null = null;
  let lastDrag: { readonly filter: keyof Filters; readonly at: number } | null = null;

  const stopWaiting = (): void => {
    cancelWaiting?.();
    cancelWaiting = null;
  };
  const write = (kind: WriteKind, search: string): void => {
    stopWaiting();
    if (search === written) return;
    if (kind === "replace") replacedAt = port.now();
    if (port.write(kind, search)) written = search;
    else amendLater(REPLACE_INTERVAL);
  };
  const amendLater = (delay: number): void => {
    cancelWaiting ??= port.after(delay, () => {
      cancelWaiting = null;
      write("replace", formatViewState(store.getState().viewState));
    });
  };

  const stopListening = store.subscribe(({ viewState }, { viewState: previous }) => {
    if (viewState === previous) return;
    const search = formatViewState(viewState);
    if (search === written) return stopWaiting();
    if (isStep(previous, viewState)) {
      const filter = draggedFilter(previous, viewState);
      const goesOn =
        filter !== null && lastDrag?.filter === filter && port.now() - lastDrag.at < GESTURE_PAUSE;
      lastDrag = filter === null ? null : { filter, at: port.now() };
      if (!goesOn) {
        if (cancelWaiting) write("replace", formatViewState(previous));
        return write("push", search);
      }
    }
    amendLater(Math.max(0, replacedAt + REPLACE_INTERVAL - port.now()));
  });

  const stopPop = port.onPop(() => {
    stopWaiting();
    lastDrag = null;
    const { state, dropped } = parseViewState(port.search(), known);
    written = formatViewState(state);
    store.getState().restore(state, dropped);
  });

  return () => {
    if (cancelWaiting) write("replace", formatViewState(store.getState().viewState));
    stopListening();
    stopPop();
  };
}

/** Whether a person would want to come back to `before` from `after`. */
function isStep(before: ViewState, after: ViewState): boolean {
  return (
    before.view !== after.view ||
    before.territory !== after.territory ||
    before.indicator !== after.indicator ||
    before.family !== after.family ||
    before.showUnknown !== after.showUnknown ||
    before.chart !== after.chart ||
    before.grain !== after.grain ||
    before.compared !== after.compared ||
    before.ties !== after.ties ||
    before.timeline !== after.timeline ||
    before.story !== after.story ||
    changedFilters(before, after).length > 0
  );
}

/** The range or text that alone changed, as dragging and typing do; `null` for any other change. */
function draggedFilter(before: ViewState, after: ViewState): keyof Filters | null {
  const [name, ...others] = changedFilters(before, after);
  return others.length === 0 && (name === "budget" || name === "periode" || name === "q") ? name : null;
}

function changedFilters(before: ViewState, after: ViewState): readonly (keyof Filters)[] {
  const names = Object.keys(after.filters) as (keyof Filters)[];
  return names.filter((name) => before.filters[name] !== after.filters[name]);
}
