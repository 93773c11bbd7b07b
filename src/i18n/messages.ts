import type { fr } from "./fr";

/** Every word of the interface. French is the reference; another language has the same shape. */
export type Messages = typeof fr;
