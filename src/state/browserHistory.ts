import type { HistoryPort } from "./history";

/** The history of a real window. The path and the fragment of the address are kept. */
export function browserHistory(window: Window): HistoryPort {
  return {
    search: () => window.location.search,
    write: (kind, search) => {
      const { pathname, hash } = window.location;
      const url = `${pathname}${search}${hash}`;
      try {
        if (kind === "push") window.history.pushState(null, "", url);
        else window.history.replaceState(null, "", url);
        return true;
      } catch {
        return false;
      }
    },
    onPop: (listener) => {
      window.addEventListener("popstate", listener);
      return () => window.removeEventListener("popstate", listener);
    },
    now: () => window.performance.now(),
    after: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
