/** One file that the worker keeps, whole and checked. */
export interface OfflineFile {
  /** Relative to the scope, as it is asked for: `assets/first-8gIh.js`; `""` for the page of the app. */
  readonly path: string;
  /** SHA-256 of the content, in hexadecimal: what is kept is what the build wrote, or nothing is. */
  readonly hash: string;
  /** Kept the first time that the page asks for it, and not before: heavy, or needed by few. */
  readonly onUse?: true;
}

/** What the build writes at the head of the worker (`data/build/site/serviceWorker.ts`). */
export interface OfflineManifest {
  /** Changes with any file of the list and with the worker itself. */
  readonly version: string;
  readonly files: readonly OfflineFile[];
}
