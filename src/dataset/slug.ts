import { plainLetters } from "./letters";

/** Lower-case ASCII words joined by hyphens: `Aix-Marseille` → `aix-marseille`, `Orléans-Tours` → `orleans-tours`. */
export function slugOf(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
