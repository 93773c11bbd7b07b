/** Failures in a row, with no tile between them, after which a service counts as down. */
const MOST_FAILURES = 4;

/**
 * Decides when an online basemap has failed: no tile at all in the time it is given, or too many
 * failures in a row. It says so once.
 */
export class BasemapWatch {
  private failures = 0;
  private hasTile = false;
  private isOver = false;
  private readonly timer: ReturnType<typeof setTimeout>;

  constructor(
    timeout: number,
    private readonly onFailed: () => void,
  ) {
    this.timer = setTimeout(() => {
      if (!this.hasTile) this.fail();
    }, timeout);
  }

  tile(outcome: "loaded" | "failed"): void {
    if (outcome === "loaded") {
      this.hasTile = true;
      this.failures = 0;
      return;
    }
    this.failures += 1;
    if (this.failures >= MOST_FAILURES) this.fail();
  }

  close(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private fail(): void {
    if (this.isOver) return;
    this.close();
    this.onFailed();
  }
}
