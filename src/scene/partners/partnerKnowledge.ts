import { recordedOf } from "../../dataset/recorded";
import type { Core } from "../../domain/facts";
import type { Result } from "../../query/result";
import type { AnsweringPartnership } from "./answers";

/** What is known of the partnerships of the territories that answer: every one of them is in one of the three. */
export interface PartnerKnowledge {
  /** Territories with a partnership that answers the filters. */
  readonly answering: number;
  /** Territories whose recorded partnerships do not answer (they match by their label, an amount, a declared theme). */
  readonly otherwise: number;
  /** Territories of which no source names a partnership: not recorded, which is not "none". */
  readonly unrecorded: number;
  /** Partnerships that answer, and those of them whose partners no source names. */
  readonly partnerships: number;
  readonly partnerless: number;
}

/** Sorts the territories of the result by what is recorded of their partnerships. */
export function partnerKnowledge(
  core: Core,
  result: Pick<Result, "matches">,
  answers: readonly AnsweringPartnership[],
): PartnerKnowledge {
  const recorded = recordedOf(core).partnerships;
  const answering = new Set(answers.flatMap(({ territories }) => territories));
  const rest = result.matches.filter((id) => !answering.has(id));
  const otherwise = rest.filter((id) => recorded.has(id)).length;
  return {
    answering: answering.size,
    otherwise,
    unrecorded: rest.length - otherwise,
    partnerships: answers.length,
    partnerless: answers.filter(({ row }) => row.partners.length === 0).length,
  };
}
