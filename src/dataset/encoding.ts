import { type Finding, finding } from "./problem";

export interface DecodedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Text of a table from its bytes. UTF-8 is expected, with or without byte order mark; the two
 * encodings that spreadsheets write by default are recognised, named and read all the same.
 */
export function decodeTable(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, findings: [finding({ line: 1, column: 1 }, "utf16", {})] };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), findings: [] };
  } catch {
    // The only throw of a fatal decoder: bytes that are not UTF-8.
  }
  const text = decodeWindows1252(bytes);
  const { line, near } = firstAccent(text);
  return { text, findings: [finding({ line, column: 1 }, "windows1252", { near })] };
}

/** Where Windows-1252 departs from Latin-1: bytes 0x80 to 0x9f; a blank is no character. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** By hand: some builds of Node decode this label as Latin-1, which turns ’ into a control character. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const special = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80] : undefined;
    return special === undefined || special === " " ? String.fromCharCode(byte) : special;
  }).join("");
}

/** UTF-16 is announced by its byte order mark ("Texte Unicode" of a spreadsheet). */
function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Line and word of the first character outside ASCII: the one that shows the wrong encoding. */
function firstAccent(text: string): { line: number; near: string } {
  const lines = text.split(/\r\n|\r|\n/);
  const index = lines.findIndex((each) => /[\u0080-\uffff]/.test(each));
  const near = /[\p{L}\p{N}'’ -]{0,15}[\u0080-\uffff][\p{L}\p{N}'’-]{0,15}/u.exec(lines[index] ?? "")?.[0];
  return { line: index + 1, near: (near ?? "").trim() };
}

/**
 * UTF-8 once read as Windows-1252 and saved again ("Ã©" for "é"), or characters already lost ("\uFFFD").
 * The second byte of such a pair shows as one of the characters of the last class.
 */
const GARBLED = /\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦]/;

export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
