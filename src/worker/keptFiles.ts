import type { OfflineFile, OfflineManifest } from "./offlineManifest";

/** At most this many files at once: the page that is being read comes first. */
const AT_ONCE = 4;

/** A file whose content is not the one that this version is made of: a deployment under way, or a proxy. */
class WrongContent extends Error {
  override readonly name = "WrongContent";
  constructor(readonly path: string) {
    super(`${path === "" ? "index.html" : path}: not the content of this version`);
  }
}

/**
 * The kept files of one version: a cache of its own, complete and checked, or not at all. Several sites
 * may share an origin, each under its path: the scope is part of the name.
 */
export function keptFiles(scope: string, { version, files }: OfflineManifest) {
  const prefix = `atlas-${new URL(scope).pathname}-`;
  const name = `${prefix}${version}`;
  const olderNames = async () =>
    (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);

  return {
    /**
     * Brings every file but those kept on use; what an older version already keeps is taken from it. Throws, and leaves nothing
     * behind, when one is missing or is not what it should be.
     */
    fill: async (): Promise<void> => {
      const older = await Promise.all((await olderNames()).map((each) => caches.open(each)));
      const cache = await caches.open(name);
      const queue = files.filter(({ onUse }) => !onUse);
      const bringNext = async (): Promise<void> => {
        for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
          const url = `${scope}${file.path}`;
          await cache.put(url, (await fromOlder(older, url, file)) ?? (await fromNetwork(url, file)));
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, bringNext));
      } catch (error) {
        queue.length = 0;
        await caches.delete(name);
        throw error;
      }
    },
    /** The kept response; `undefined` when it is not kept yet, when the browser lost it, or keeps nothing at all. */
    find: async (path: string): Promise<Response | undefined> => {
      try {
        return await (await caches.open(name)).match(`${scope}${path}`);
      } catch {
        return undefined;
      }
    },
    /** Keeps a file that the page just received, when it is the one of this version. */
    keep: async (path: string, response: Response): Promise<void> => {
      const file = files.find((each) => each.path === path);
      const checked = file && response.ok ? await checkedCopy(response, file) : null;
      if (checked !== null) await (await caches.open(name)).put(`${scope}${path}`, checked);
    },
    /** Forgets this version: without its page, its other files could only be mixed with another's. */
    forget: async (): Promise<void> => {
      await caches.delete(name).catch(() => false);
    },
    /** Removes the other versions. Only once no page is served from them. */
    removeOlder: async (): Promise<void> => {
      await Promise.all((await olderNames()).map((each) => caches.delete(each)));
    },
  };
}

async function fromOlder(
  older: readonly Cache[],
  url: string,
  file: OfflineFile,
): Promise<Response | undefined> {
  for (const cache of older) {
    const response = await cache.match(url);
    const checked = response && (await checkedCopy(response, file));
    if (checked) return checked;
  }
  return undefined;
}

/** A file whose name carries its hash may come from the HTTP cache; another could be of another version there. */
async function fromNetwork(url: string, file: OfflineFile): Promise<Response> {
  const isImmutable = file.path.startsWith("assets/");
  const response = await fetch(url, {
    cache: isImmutable ? "default" : "reload",
    credentials: "same-origin",
  });
  const checked = response.ok ? await checkedCopy(response, file) : null;
  if (checked === null) throw new WrongContent(file.path);
  return checked;
}

/**
 * The response as it can be served again: of the right content, and not marked as redirected, which a
 * navigation would refuse. `null` when the content is another.
 */
async function checkedCopy(response: Response, { hash }: OfflineFile): Promise<Response | null> {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== hash) return null;
  const headers = new Headers(response.headers);
  // The body is decoded already; and a host that says that its answers vary would have them refused, or not found.
  for (const header of ["content-encoding", "content-length", "vary"]) headers.delete(header);
  return new Response(body, { status: 200, headers });
}
