import { app } from "./app";
import { filters } from "./filters";
import { legend } from "./legend";
import { map } from "./map";
import { search } from "./search";
import { summary } from "./summary";
import { vocab } from "./vocab";

/** Words of the first view, in the first bundle. */
export const fr = { app, filters, legend, map, search, summary, vocab };
