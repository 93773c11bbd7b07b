import { data } from "./data";
import { gl } from "./gl";
import { sheet } from "./sheet";
import { table } from "./table";
import { terms } from "./terms";

/** Words of what opens later: the sheet, the table, the data view, the close map. */
export const frPages = { data, gl, sheet, table, terms };
