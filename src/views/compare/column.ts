import type { CoreTerritory } from "../../domain/facts";

/** A territory compared, with the letter that stands for it. */
export interface Column {
  readonly letter: string;
  readonly territory: CoreTerritory;
}
