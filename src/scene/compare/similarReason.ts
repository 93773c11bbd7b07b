import type { Core } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatList, formatNumber } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import type { Similar } from "../../query/similar";
import type { SizeClass } from "../../query/sizeClass";

/** Why a territory is proposed: « même vague (2019), même taille (2 quartiers prioritaires), 3 thèmes communs : … ». */
export function similarReason(
  core: Core,
  similar: Similar,
  { compare }: Pick<AllMessages, "compare">,
  language: Language,
): string {
  const { reason } = compare;
  const wave = core.territories.find(({ id }) => id === similar.id)?.wave ?? null;
  const themes = core.themes.filter(({ id }) => similar.sharedThemes.includes(id)).map(({ label }) => label);
  const parts = [
    ...(similar.sharesWave && wave !== null ? [reason.wave(wave)] : []),
    ...(similar.size === null ? [] : [reason.size(sizeText(similar.size, compare, language))]),
    ...(similar.sharesRegion ? [reason.region] : []),
    ...(themes.length === 0 ? [] : [reason.themes(themes.length, formatList(themes, language))]),
  ];
  return parts.join(", ");
}

/** `2 quartiers prioritaires`, `de 10 000 à moins de 20 000 habitants`. */
function sizeText(size: SizeClass, { size: words }: AllMessages["compare"], language: Language): string {
  const from = formatNumber(size.from, language);
  if (size.to === null) return words[size.measure].above(from);
  // A count of neighbourhoods has whole classes: « 3 ou 4 » rather than « de 3 à moins de 5 ».
  if (size.measure === "qpv") return words.qpv.between(size.from, size.to - 1);
  return words.residents.between(from, formatNumber(size.to, language));
}
