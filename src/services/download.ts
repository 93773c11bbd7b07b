/** Long enough for the slowest browser to have read the file. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, under that name. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
