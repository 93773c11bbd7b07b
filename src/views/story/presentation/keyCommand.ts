/** What a key asks of the presentation. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "fullScreen"
  | "speaker"
  | "leave"
  | "help";

/**
 * What has the focus, by the keys that it keeps for itself: `page` none; `button` those that press it;
 * `map` and `scroller` those that move them; `choice` (a list, radio buttons, a slider) and `text` all
 * that write or choose.
 */
export type Focus = "page" | "button" | "map" | "scroller" | "choice" | "text";

export interface KeyPress {
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** Whether the key is held down: a clicker pressed for long is one page, not ten. */
  readonly repeat: boolean;
}

/** Keys of keyboards and clickers, by what they do. Letters are matched whatever their case. */
export const KEYS: { readonly [Name in Command]: readonly string[] } = {
  next: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n"],
  previous: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"],
  first: ["Home"],
  last: ["End"],
  black: ["b", "."],
  fullScreen: ["f"],
  speaker: ["s"],
  leave: ["Escape"],
  help: ["?"],
};

const COMMANDS = new Map(
  (Object.keys(KEYS) as Command[]).flatMap((command) => KEYS[command].map((key) => [key, command] as const)),
);

const ARROWS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];
const PRESS = [" ", "Enter"];
const KEPT: Record<Exclude<Focus, "choice" | "text">, ReadonlySet<string>> = {
  page: new Set(),
  button: new Set(PRESS),
  map: new Set([...ARROWS, ...PRESS, "Home", "End"]),
  scroller: new Set(["ArrowDown", "ArrowUp", "Home", "End"]),
};
/** What a clicker sends, and the way out: obeyed even from a field. */
const ALWAYS: ReadonlySet<string> = new Set(["PageDown", "PageUp", "Escape"]);

/** The command of a key; `null` when the key belongs to the browser or to what has the focus. */
export function commandOf(press: KeyPress, focus: Focus): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  const isSign = press.key.length === 1 && press.key !== " ";
  if (press.shiftKey && !isSign) return null;
  const key = isSign ? press.key.toLowerCase() : press.key;
  const isKept = focus === "choice" || focus === "text" ? !ALWAYS.has(key) : KEPT[focus].has(key);
  return isKept ? null : (COMMANDS.get(key) ?? null);
}
