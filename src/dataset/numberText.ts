/** A number as the tables write it. */
export const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Euros, with two decimals at most: "600.000" is six hundred thousand to whoever wrote it. */
export const PLAIN_AMOUNT = /^-?\d+(\.\d{1,2})?$/;

/**
 * The plain number that a person meant by one written as people write: spaces between thousands, a
 * decimal comma, a euro sign, dots between thousands, `k€` and `M€`. `null` when it would be a guess.
 */
export function suggestNumber(text: string): string | null {
  const match = /^([+-]?)([\d\s.,]+)\s*(k|m)?\s*(?:€|euros?|eur)?$/iu.exec(text.trim());
  if (!match) return null;
  const [, sign, body = "", unit] = match;
  const digits = plainDigits(body.replace(/\s/gu, ""));
  if (digits === null) return null;
  const factor = unit === undefined ? 1 : unit.toLowerCase() === "k" ? 1_000 : 1_000_000;
  const value = factor === 1 ? digits : String(Number((Number(digits) * factor).toFixed(2)));
  return sign === "-" ? `-${value}` : value;
}

/** Digits with at most one decimal point, from digits with commas or dots in any of the usual places. */
function plainDigits(body: string): string | null {
  if (/^\d+$/.test(body)) return body;
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(body)) return body.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(body)) return body.replaceAll(",", "");
  // "1,250" is a thousand to one reader and one and a quarter to another.
  if (/^\d{1,3},\d{3}$/.test(body)) return null;
  if (/^\d+[.,]\d+$/.test(body)) return body.replace(",", ".");
  return null;
}
