import { decide, keptPaths } from "./decide";
import { keptFiles } from "./keptFiles";
import type { OfflineManifest } from "./offlineManifest";
import type { RequestEvent, WorkerScope } from "./workerScope";

/**
 * The service worker: after one visit the atlas works without a network.
 *
 * Its invariant: a page is served whole from one version. The files of a version are brought together and
 * checked before it can serve anything, a new version never takes over while a page is open (no
 * `skipWaiting`), and what is not in the list is left to the network.
 */

/** Written before this file by the build. */
declare const OFFLINE_MANIFEST: OfflineManifest;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const kept = keptFiles(scope, OFFLINE_MANIFEST);
const keeps = keptPaths(OFFLINE_MANIFEST);

worker.addEventListener("install", (event) => event.waitUntil(kept.fill()));

worker.addEventListener("activate", (event) => event.waitUntil(kept.removeOlder()));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const decision = decide(
    {
      method: request.method,
      url: request.url,
      isNavigation: request.mode === "navigate",
      isPartial: request.headers.has("range"),
    },
    scope,
    keeps,
  );
  switch (decision.kind) {
    case "network":
      return;
    case "kept":
      return event.respondWith(serveKept(event, decision.path));
    case "page":
      return event.respondWith(fetch(request).catch(() => Response.redirect(decision.instead, 302)));
    default:
      decision satisfies never;
  }
});

/** A kept file, or else the network's; `event` lives on while that one is kept for the next time. */
async function serveKept(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  const response = await kept.find(path);
  if (response !== undefined) return response;
  // Without its page, a version could only be mixed with another: it is forgotten whole.
  if (request.mode === "navigate") {
    await kept.forget();
    return fetch(request);
  }
  const fresh = await fetch(request);
  event.waitUntil(kept.keep(path, fresh.clone()).catch(() => undefined));
  return fresh;
}
