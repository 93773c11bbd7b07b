import { createContext } from "react";
import type { Reference } from "../../scene/sheetReferences";

/** The numbered sources of the comparison around; empty until it is there. */
export const ReferencesContext = createContext<ReadonlyMap<string, Reference>>(new Map());
