import type { fr } from "./fr";
import type { frPages } from "./fr/pages";

/** Words of the first view. French is the reference; another language has the same shape. */
export type FirstMessages = typeof fr;

/** Words of what opens later, loaded with it. */
export type PageMessages = typeof frPages;

/** Every word of the interface. */
export type Messages = FirstMessages & PageMessages;
