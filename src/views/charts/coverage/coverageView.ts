import type { LabelledFacts, PlaceCoverage } from "../../../query/coverage";
import type { PlaceOrder, PlaceTelling } from "../../../scene/coverage/placeRows";
import type { SectionProps } from "../sectionProps";

/** What each chart of the coverage is given. */
export interface CoverageView {
  readonly section: SectionProps;
  readonly places: readonly PlaceCoverage[];
  /** The same of all the places together: a territory that straddles two counts once. */
  readonly whole: LabelledFacts;
  readonly order: PlaceOrder;
  /** Date of the lists, written out. */
  readonly date: string;
  readonly telling: PlaceTelling;
  /** Codes of the places that the reader has filtered on. */
  readonly chosen: readonly string[];
  /** What is to know of the places themselves, and of the lists. */
  readonly notes: readonly string[];
  readonly onChoose: (code: string) => void;
}
