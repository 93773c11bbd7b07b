/** What a spreadsheet accepts as the name of a sheet. */
const MOST = 31;
const FORBIDDEN = /[[\]/\\:*?]/g;
/** Names that Excel keeps for itself. */
const RESERVED = /^history$/i;

/**
 * Legal and distinct names of sheets, as near to the given ones as can be: cut at 31 characters, without
 * forbidden signs, numbered where two would read alike (a spreadsheet ignores case).
 */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const legal = cut(name.replace(FORBIDDEN, " ").replace(/\s+/g, " "), MOST).replace(/^'+|'+$/g, "");
    const base = legal === "" || RESERVED.test(legal) ? `${legal} 1`.trim() : legal;
    let free = base;
    for (let rank = 2; taken.has(free.toLowerCase()); rank++) {
      const suffix = ` ${rank}`;
      free = `${cut(base, MOST - suffix.length)}${suffix}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function cut(text: string, most: number): string {
  return text.trim().slice(0, most).trim();
}
