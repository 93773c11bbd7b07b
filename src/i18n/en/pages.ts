import type { PageMessages } from "../messages";
import { data } from "./data";
import { gl } from "./gl";
import { sheet } from "./sheet";
import { table } from "./table";

/** Words of what opens later. */
export const enPages: PageMessages = { data, gl, sheet, table };
