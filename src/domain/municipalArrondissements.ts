/**
 * Paris, Lyon and Marseille are one commune each, and the only ones divided into arrondissements that
 * have an INSEE code of their own. Facts of the atlas name the commune; readers often know the
 * arrondissement.
 */
const DIVIDED = [
  { city: "75056", first: 75101, last: 75120 },
  { city: "69123", first: 69381, last: 69389 },
  { city: "13055", first: 13201, last: 13216 },
] as const;

/** INSEE code of the commune that an arrondissement is part of; `null` for any other code. */
export function cityOf(code: string): string | null {
  const number = Number(code);
  return DIVIDED.find(({ first, last }) => number >= first && number <= last)?.city ?? null;
}

/** Number of an arrondissement (`75118` → 18); `null` for any other code. */
export function arrondissementNumber(code: string): number | null {
  return cityOf(code) === null ? null : Number(code) % (cityOf(code) === "69123" ? 20 : 100);
}
