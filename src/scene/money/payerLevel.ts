import type { Budget, Partner } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { PARTNER_NATURES, type PartnerNature } from "../../domain/vocabulary";
import { formatList } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";

/**
 * Who pays, as kinds of actor: `etat`, or `commune+etat` when they pay together. Two amounts have the
 * same payer level only when the kinds are exactly the same. `UNKNOWN_LEVEL`: no source names the payer,
 * so that nothing says two such amounts come from one purse.
 */
export type PayerLevel = string;
export const UNKNOWN_LEVEL: PayerLevel = "inconnu";

export type PayerNatures = ReadonlyMap<string, PartnerNature>;

export function payerNatures(partners: readonly Partner[]): PayerNatures {
  return new Map(partners.map(({ id, nature }) => [id, nature]));
}

/** A payer that the table of partners does not hold makes the whole level unknown. */
export function payerLevelOf({ payers }: Pick<Budget, "payers">, natures: PayerNatures): PayerLevel {
  const kinds = new Set(payers.map((payer) => natures.get(payer)));
  if (kinds.size === 0 || kinds.has(undefined)) return UNKNOWN_LEVEL;
  return PARTNER_NATURES.filter((nature) => kinds.has(nature)).join("+");
}

/** « État », « Commune et État », « Financeur non renseigné ». */
export function payerLevelLabel(
  level: PayerLevel,
  words: Pick<AllMessages, "vocab" | "money">,
  language: Language,
): string {
  if (level === UNKNOWN_LEVEL) return words.money.payerUnknown;
  const kinds = level.split("+") as readonly PartnerNature[];
  return formatList(
    kinds.map((nature) => words.vocab.partnerNature[nature].one),
    language,
  );
}
