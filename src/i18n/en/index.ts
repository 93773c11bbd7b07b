import type { FirstMessages } from "../messages";
import { app } from "./app";
import { filters } from "./filters";
import { legend } from "./legend";
import { map } from "./map";
import { search } from "./search";
import { summary } from "./summary";
import { vocab } from "./vocab";

/** Words of the first view. */
export const en: FirstMessages = { app, filters, legend, map, search, summary, vocab };
