interface DataSaver {
  readonly saveData?: boolean;
}

/**
 * Has the browser keep the atlas, in the background, so that it opens without a network at the next visit
 * (`src/worker/sw.ts`). Not when the person saves data, nor where a page is not served by a site. A
 * browser that refuses, for want of room or of leave, changes nothing to the page.
 */
export function keepForOffline(): void {
  const { connection } = navigator as Navigator & { readonly connection?: DataSaver };
  if (!("serviceWorker" in navigator) || connection?.saveData === true) return;
  if (!location.protocol.startsWith("http")) return;
  navigator.serviceWorker.register(new URL("sw.js", document.baseURI)).catch(() => undefined);
}
