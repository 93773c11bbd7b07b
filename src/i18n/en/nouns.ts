import { countOf } from "../format";

/** `1 territory`, `1,250 territories`. */
export const territories = (count: number) => countOf(count, "territory", "territories", "en");
