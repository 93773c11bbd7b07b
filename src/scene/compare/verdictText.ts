import type { AllMessages } from "../../i18n/messages";
import type { ComparedRow } from "./comparison";

/** The mark and the words of a row's verdict; `null` when there is nothing to compare. */
export interface VerdictText {
  readonly sign: "=" | "≠" | "?";
  readonly text: string;
}

/** Tells in a few words what the cells of a row say together. */
export function verdictText(
  { verdict, periodGap }: Pick<ComparedRow, "verdict" | "periodGap">,
  { compare }: Pick<AllMessages, "compare">,
): VerdictText | null {
  if (verdict === null) return null;
  const withPeriods = (text: string) =>
    periodGap === null ? text : `${text}, ${compare.periodGap[periodGap]}`;
  switch (verdict.kind) {
    case "same":
      return { sign: "=", text: withPeriods(compare.same) };
    case "same-where-known":
      return { sign: "=", text: withPeriods(compare.sameWhereKnown) };
    case "different":
      return { sign: "≠", text: withPeriods(compare.different) };
    case "incomparable":
      return { sign: "?", text: compare.incomparable[verdict.why] };
    case "unknown":
      return { sign: "?", text: compare.allUnknown };
    default:
      return verdict satisfies never;
  }
}
