import type { PageMessages } from "../messages";
import { data } from "./data";
import { gl } from "./gl";
import { sheet } from "./sheet";
import { table } from "./table";
import { terms } from "./terms";

/** Words of what opens later. */
export const enPages: PageMessages = { data, gl, sheet, table, terms };
