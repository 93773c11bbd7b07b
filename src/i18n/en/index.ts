import type { Messages } from "../messages";
import { app } from "./app";
import { data } from "./data";
import { filters } from "./filters";
import { gl } from "./gl";
import { legend } from "./legend";
import { map } from "./map";
import { search } from "./search";
import { sheet } from "./sheet";
import { summary } from "./summary";
import { table } from "./table";
import { vocab } from "./vocab";

export const en: Messages = { app, data, filters, gl, legend, map, search, sheet, summary, table, vocab };
