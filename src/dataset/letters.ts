/** Lower-case letters without accents or ligatures: `Œuvre d’Épinay` → `oeuvre d’epinay`. All else stays. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}
