import type { SourceRef } from "../../../scene/charts/sourceRefs";
import type { AnsweringPartnership } from "../../../scene/partners/answers";
import type { PartnerKnowledge } from "../../../scene/partners/partnerKnowledge";
import type { SectionProps } from "../sectionProps";

/** What each chart of the section is given: the partnerships that answer, counted once for all. */
export interface PartnersProps extends SectionProps {
  readonly answers: readonly AnsweringPartnership[];
  readonly knowledge: PartnerKnowledge;
  /** The documents behind the answers. */
  readonly sources: readonly SourceRef[];
}
