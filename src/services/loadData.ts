/** Reading of the data files that the site serves beside the page. */

/** A file could not be read: the network failed, the host refused, or the content is not JSON. */
class DataLoadError extends Error {
  override readonly name = "DataLoadError";
  constructor(
    readonly url: string,
    readonly reason: "network" | "status" | "content",
    readonly status: number | null = null,
  ) {
    super(`${url}: ${reason}${status === null ? "" : ` ${status}`}`);
  }
}

/**
 * Fetches a JSON file served by the same origin.
 * @param path relative to the page, for instance `data/index.json`
 * @throws DataLoadError
 */
export async function loadJson(path: string): Promise<unknown> {
  const url = new URL(path, document.baseURI).href;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new DataLoadError(url, "network");
  }
  if (!response.ok) throw new DataLoadError(url, "status", response.status);
  try {
    return await response.json();
  } catch {
    throw new DataLoadError(url, "content");
  }
}
