import type { fr } from "./fr";
import type { frAudiences } from "./fr/audiences";
import type { glossary } from "./fr/glossary";
import type { frLate } from "./fr/late";
import type { frPages } from "./fr/pages";

/** Words of the first view. French is the reference; another language has the same shape. */
export type FirstMessages = typeof fr;

/** Words of what opens later, loaded with it. */
export type PageMessages = typeof frPages;

/** Words of the charts, the comparison and what is drawn over the map, loaded with them. */
export type LateMessages = typeof frLate;

/** Every word of the first view and of the pages. */
export type Messages = FirstMessages & PageMessages;

/** Every word of the interface. */
export type AllMessages = Messages & LateMessages;

/** Words of the report, the stories, the neighbourhood and the error reports, loaded with them. */
export type AudienceMessages = typeof frAudiences;

/** What the views made for one audience are given. */
export type AudienceWords = Messages & AudienceMessages;

/** The words explained in plain language, loaded when one is looked up. */
export type GlossaryMessages = typeof glossary;
