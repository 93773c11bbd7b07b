import { countOf } from "../format";

/** `1 territoire`, `1 250 territoires`. */
export const territories = (count: number) => countOf(count, "territoire", "territoires", "fr");
