/**
 * Controls that no office document may hold: one that does is refused by what opens it. Those above 127
 * may, and tell that a text was read in the wrong encoding (`isGarbled`).
 */
const CONTROLS = /(?![\t\n\r\u0080-\u009f])\p{Cc}/gu;
/** Signs that take no room, or turn the direction of the text after them: they make a text look like another. */
const UNSEEN = /[\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text that comes from outside (a file, a link, a service), without what cannot be seen in it: controls,
 * signs that turn or hide, halves of cut emoji. Joiners stay: emoji and some languages are written with them.
 */
export function cleanText(text: string): string {
  return wellFormed(text).replace(CONTROLS, "").replace(UNSEEN, "");
}

/** Half of a cut emoji can be put in no address and no file: a replacement character stands for it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
