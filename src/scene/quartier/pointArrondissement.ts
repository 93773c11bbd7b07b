import { arrondissementNumber } from "../../domain/municipalArrondissements";

/**
 * Number of the arrondissement that the point of a territory stands for, as the source of its position
 * says (« Marseille, 15e arrondissement », « code 75118 »); `null` when it says none. The territory may
 * reach beyond it: this tells where it is placed, never where it ends.
 */
export function pointArrondissement(positionSource: string | null): number | null {
  const text = positionSource ?? "";
  const code = /\bcode (\d{5})\b/.exec(text)?.[1];
  if (code !== undefined) return arrondissementNumber(code);
  const number = /\b(\d{1,2})(?:er|e) arrondissement\b/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
