import type { AtlasStore } from "../state/store";

/** Marks that filters work (`atlas:interactive`). */
export function markInteractive(): void {
  // Strict mode runs effects twice in development.
  if (performance.getEntriesByName("atlas:interactive").length === 0) performance.mark("atlas:interactive");
}

/** Measures `atlas:filter`, from each gesture on a filter to the next paint. Returns how to stop. */
export function measureFilters(store: AtlasStore): () => void {
  return store.subscribe(({ viewState }, { viewState: before }) => {
    if (viewState.filters === before.filters) return;
    const start = performance.now();
    // A task queued by a frame runs after that frame is painted.
    requestAnimationFrame(() => {
      setTimeout(() => performance.measure("atlas:filter", { start, end: performance.now() }));
    });
  });
}
