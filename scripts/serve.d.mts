/** Serves the folder `root` (absolute path); port 0 picks a free one. */
export declare function serve(
  root: string,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
