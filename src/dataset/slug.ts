/** Lower-case ASCII words joined by hyphens: `Aix-Marseille` → `aix-marseille`, `Orléans-Tours` → `orleans-tours`. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
