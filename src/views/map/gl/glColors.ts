/**
 * Colours of the WebGL map. They live in `views/tokens.css` only: the map reads the same custom
 * properties as the rest of the page, and reads them again when the theme changes.
 */
export interface GlColors {
  readonly sea: string;
  readonly land: string;
  readonly neighbour: string;
  readonly border: string;
  readonly coast: string;
  readonly halo: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly accent: string;
  /** Colour of a class by its token (`vague-2019`). */
  data(token: string): string;
}

/**
 * @param read value of a custom property of the page, by its full name (`--map-sea`); empty when unset
 * @returns colours fixed at the time of the call; a token that has no colour gets that of the ink
 */
export function readColors(read: (property: string) => string): GlColors {
  const known = new Map<string, string>();
  const ink = read("--ink").trim();
  return {
    sea: read("--map-sea").trim(),
    land: read("--map-land").trim(),
    neighbour: read("--map-neighbour").trim(),
    border: read("--map-border").trim(),
    coast: read("--map-coast").trim(),
    halo: read("--map-halo").trim(),
    ink,
    inkSoft: read("--ink-soft").trim(),
    inkFaint: read("--ink-faint").trim(),
    accent: read("--accent").trim(),
    data(token) {
      const found = known.get(token);
      if (found !== undefined) return found;
      const color = read(`--data-${token}`).trim() || ink;
      known.set(token, color);
      return color;
    },
  };
}
