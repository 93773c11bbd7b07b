import type { ReactNode } from "react";
import type { Crumb } from "../../../src/views/site/PageFrame";
import type { JsonLdNode } from "./structuredData";

/** A static page before it is written out. */
export interface SitePage {
  /** From the root of the site, with a slash at its end (`territoire/02-laon/`). */
  readonly path: string;
  /** Without the name of the atlas. */
  readonly title: string;
  /** At most `LONGEST_DESCRIPTION` characters. */
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** What the page is about, for search engines; the page and its trail are added. */
  readonly about: JsonLdNode | null;
  /** Sources that the page is based on. */
  readonly sources: readonly JsonLdNode[];
  readonly body: ReactNode;
}

/** Search engines cut what is longer. */
export const LONGEST_DESCRIPTION = 160;

/** Keeps whole sentences, or the first words of the first, within the length of a description. */
export function describe(sentences: readonly string[]): string {
  let text = "";
  for (const sentence of sentences) {
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length > LONGEST_DESCRIPTION) continue;
    text = longer;
  }
  if (text !== "") return text;
  const cut = (sentences[0] ?? "").slice(0, LONGEST_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
