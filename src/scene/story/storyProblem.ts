/** What a part of a story file has to be, with the limits that it broke. */
export type Expected =
  | { readonly kind: "object" }
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "id"; readonly most: number }
  | { readonly kind: "title"; readonly most: number }
  | { readonly kind: "text"; readonly most: number }
  | { readonly kind: "view"; readonly most: number }
  | { readonly kind: "pages"; readonly least: number; readonly most: number }
  /** The text itself is not JSON, or not a story packed by the atlas. */
  | { readonly kind: "json" }
  | { readonly kind: "packed"; readonly most: number };

/** Something that a story file gets wrong, as facts: the sentence is made in the reader's language. */
export interface StoryProblem {
  /** Where, as a JSON path: `$.pages[2].title`; `$` for the whole. */
  readonly path: string;
  readonly expected: Expected;
}
