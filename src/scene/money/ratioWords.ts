import type { Indicator } from "../../domain/facts";
import type { Approximation } from "../../domain/vocabulary";
import { formatApproximate, formatNumber } from "../../i18n/format";
import { grantAmount, grantPeriod } from "./grantWords";
import type { MoneyContext } from "./moneyContext";
import type { GrantPerResident, Refused } from "./perResident";

/** Two decimals would pretend to a precision that counts of residents do not have. */
const DECIMALS = 1;

/** The reserve of a quotient: at least 17 000 residents make at most so many euros each. */
export function ratioApproximation(
  grant: Approximation | null,
  residents: Approximation | null,
): Approximation | null {
  const inverse = residents === "au-moins" ? "au-plus" : residents === "au-plus" ? "au-moins" : residents;
  if (grant === null || inverse === null) return grant ?? inverse;
  return grant === inverse ? grant : "environ";
}

/** `environ 28,6 €` for each resident and year. */
export function ratioText(
  { amount, grant, residents }: GrantPerResident,
  { language }: MoneyContext,
): string {
  const digits = formatNumber(amount, language, DECIMALS);
  const figure = language === "fr" ? `${digits}\u202f€` : `€${digits}`;
  const approximation = ratioApproximation(grant.approximation, residents.approximation);
  return formatApproximate(figure, approximation, language);
}

type Pair = Pick<Refused, "grant" | "residents">;

/** What was divided by what: amounts, years, method, perimeter. */
export function ratioSentence(pair: Pair, context: MoneyContext): string {
  return context.words.money.perResident.sentence(...factsOf(pair, context));
}

/** The two figures that are not divided, one beside the other. */
export function apartSentence(pair: Pair, context: MoneyContext): string {
  return context.words.money.perResident.apart(...factsOf(pair, context));
}

function factsOf(
  { grant, residents }: Pair,
  context: MoneyContext,
): [grant: string, years: string, method: string, residents: string, perimeter: string] {
  const { value, approximation } = residents;
  return [
    grantAmount(grant, context),
    grantPeriod(grant, context),
    context.words.money.grants.method[grant.method],
    formatApproximate(formatNumber(value, context.language), approximation, context.language),
    perimeterText(residents, context),
  ];
}

/** The perimeter in the words of the source, and its year. */
export function perimeterText({ perimeter, year }: Indicator, { words }: MoneyContext): string {
  const { money, sheet } = words;
  return money.perResident.perimeter(
    perimeter ?? sheet.perimeterUnknown,
    year === null ? money.perResident.yearUnknown : String(year),
  );
}
