import { type Filters, NO_FILTERS } from "../../../src/domain/filters";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../../src/domain/viewState";
import { formatViewState } from "../../../src/state/urlCodec";

/** Where each page stands, from the root of the site; a folder, hence with a slash at its end. */
export const PATHS = {
  territories: "territoire/",
  departements: "departement/",
  themes: "theme/",
  glossary: "glossaire/",
  about: "a-propos-des-donnees/",
  territory: (id: string) => `territoire/${id}/`,
  departement: (code: string) => `departement/${code}/`,
  theme: (id: string) => `theme/${id}/`,
};

/** From a page back to the root of the site: `"./"`, `"../"`, `"../../"`. */
export function baseOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** The search part of the address of a view of the atlas. */
export function viewSearch(view: Partial<ViewState>, filters: Partial<Filters> = {}): string {
  return formatViewState({ ...DEFAULT_VIEW_STATE, ...view, filters: { ...NO_FILTERS, ...filters } });
}
