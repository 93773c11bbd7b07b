import { DEFAULT_VIEW_STATE, type ViewState } from "../domain/viewState";
import type { KnownValues } from "./knownValues";
import { URL_PARAMETERS } from "./urlParameters";
import type { DropReason } from "./urlValues";

/** Something in a link that the view could not hold: told to the reader, never fatal. */
export interface DroppedParam {
  readonly param: string;
  /** The refused text, shortened to `LONGEST_SHOWN` characters. */
  readonly value: string;
  readonly reason: DropReason;
}

const LONGEST_SHOWN = 80;
const BY_NAME = new Map(URL_PARAMETERS.map((parameter) => [parameter.name, parameter]));

/**
 * Reads the search part of a URL (with or without `?`) into a view. Never throws: what is unknown or
 * malformed keeps its default and is listed in `dropped`. Without `known`, ids are checked for form only.
 */
export function parseViewState(
  search: string,
  known?: KnownValues,
): { readonly state: ViewState; readonly dropped: readonly DroppedParam[] } {
  let state = DEFAULT_VIEW_STATE;
  const dropped: DroppedParam[] = [];
  const drop = (param: string, value: string, reason: DropReason): void => {
    dropped.push({ param: shorten(param), value: shorten(value), reason });
  };
  const seen = new Set<string>();
  // What a commune may be depends on the view, wherever in the link the view stands.
  const pairs = [...new URLSearchParams(search)].sort(
    ([one], [other]) => Number(other === "vue") - Number(one === "vue"),
  );
  for (const [name, text] of pairs) {
    const parameter = BY_NAME.get(name);
    if (!parameter) {
      drop(name, text, "unknown-parameter");
    } else if (seen.has(name)) {
      drop(name, text, "malformed");
    } else {
      seen.add(name);
      const { view, refused } = parameter.read(text, state, known);
      state = view;
      for (const { value, reason } of refused) drop(name, value, reason);
    }
  }
  return { state, dropped };
}

/**
 * The search part of the URL of a view: `""` for the default view, else `?` and only what differs from
 * it, in a fixed order, readable (`?vague=2019,2021&carte=11.5/45.44/4.38`).
 */
export function formatViewState(state: ViewState): string {
  const pairs = URL_PARAMETERS.flatMap(({ name, write }) => {
    const text = write(state);
    return text === null ? [] : [[name, text]];
  });
  const search = new URLSearchParams(pairs).toString();
  // Commas and slashes are allowed in a query; encoding them only makes links unreadable.
  return search === "" ? "" : `?${search.replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
}

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
