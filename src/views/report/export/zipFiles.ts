import { strToU8, zipSync } from "fflate";
import type { TextFile } from "./csvFiles";

/** Several files in one, which any system opens. Loaded on the click. */
export function zipFiles(files: readonly TextFile[]): Blob {
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return new Blob([zipSync(entries)], { type: "application/zip" });
}
