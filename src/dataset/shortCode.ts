/** INSEE codes and postcodes have five characters. */
const LENGTH = 5;

/** A code as the number after `prefix` (`42218` after `42` is 218), or as such when it is not so made. */
export function shortenCode(code: string, prefix: string): number | string {
  const number = Number(code.slice(prefix.length));
  return code === expandCode(number, prefix) ? number : code;
}

export function expandCode(short: number | string, prefix: string): string {
  return typeof short === "string"
    ? short
    : `${prefix}${String(short).padStart(LENGTH - prefix.length, "0")}`;
}
