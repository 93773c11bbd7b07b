import type { OfflineManifest } from "./offlineManifest";

/** What the worker needs to know of a request: nothing of it is read but this. */
export interface AskedFor {
  readonly method: string;
  readonly url: string;
  /** A person opens a page, rather than a page asking for one of its files. */
  readonly isNavigation: boolean;
  /** A part of a file is asked for (header `Range`). */
  readonly isPartial: boolean;
}

/**
 * How a request is answered. `network`: the worker does not touch it. `kept`: from the files of this
 * version. `page`: a page that is not kept comes from the network, and when there is none the reader is
 * sent to the same thing in the app, at `instead`.
 */
export type Decision =
  | { readonly kind: "network" }
  | { readonly kind: "kept"; readonly path: string }
  | { readonly kind: "page"; readonly instead: string };

const NETWORK: Decision = { kind: "network" };

/** Pages of one thing that the app shows too: their folder, and the view of the same thing. */
const ONE_IN_THE_APP: Readonly<Record<string, (name: string) => string>> = {
  territoire: (id) => `?territoire=${id}`,
  departement: (code) => `?vue=rapport&departement=${code}`,
  theme: (id) => `?theme=${id}`,
};
/** Pages that list or explain, and the view nearest to them. */
const LIST_IN_THE_APP: Readonly<Record<string, string>> = {
  "territoire/": "?vue=tableau",
  "departement/": "?indicateur=couverture",
  "theme/": "?indicateur=theme",
  "a-propos-des-donnees/": "?vue=donnees",
};

/** Something downloaded rather than a page: `data/territoires.csv`. */
const DOWNLOAD = /\.(?!html$)[a-z\d]+$/i;

/**
 * Decides how to answer. Pure: all that is known of the site is its scope (an absolute URL that ends with
 * a slash, so that any sub-path works) and the list of the files kept.
 */
export function decide(request: AskedFor, scope: string, keeps: (path: string) => boolean): Decision {
  if (request.method !== "GET" || request.isPartial) return NETWORK;
  const [address = ""] = request.url.split("#");
  if (!address.startsWith(scope)) return NETWORK;
  const rest = address.slice(scope.length);
  const [path = ""] = rest.split("?");
  if (!request.isNavigation) return keeps(rest) ? { kind: "kept", path: rest } : NETWORK;
  const page = path.replace(/(^|\/)index\.html$/, "$1");
  if (keeps(page)) return { kind: "kept", path: page };
  if (DOWNLOAD.test(page)) return NETWORK;
  return { kind: "page", instead: `${scope}${sameInTheApp(page)}` };
}

/** The search part of the app's URL that shows what a static page shows; `""`, the opening view, for the others. */
function sameInTheApp(page: string): string {
  const [, folder = "", name = ""] = /^([a-z]+)\/([\w.-]+)\/?$/.exec(page) ?? [];
  return own(ONE_IN_THE_APP, folder)?.(name) ?? own(LIST_IN_THE_APP, page) ?? "";
}

/** A property of a table of constants, never one of its prototype: `page` comes from an address. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a path is kept. */
export function keptPaths({ files }: OfflineManifest): (path: string) => boolean {
  const paths = new Set(files.map(({ path }) => path));
  return (path) => paths.has(path);
}
