/**
 * Runs once when the page is idle, at the latest after `timeout` milliseconds; at once where the browser
 * cannot tell. Returns how to cancel.
 */
export function whenIdle(run: () => void, timeout: number): () => void {
  if (typeof requestIdleCallback !== "function") {
    run();
    return () => undefined;
  }
  const handle = requestIdleCallback(run, { timeout });
  return () => cancelIdleCallback(handle);
}
