import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { fail, type Outcome } from "../../dataset/outcome";
import { STORY_FILE_VERSION, type Story } from "../../domain/story";
import { LONGEST_PACKED } from "../../domain/viewState";
import { parseStory } from "./parseStory";
import type { StoryProblem } from "./storyProblem";

/** Longest packed story that is offered as a link: with the address of the site it stays under 2 000 characters. */
export const LONGEST_SHARED = 1800;
/** Most bytes a packed story opens into; a real one is well under. */
const MOST_BYTES = 200_000;

/**
 * A story as text for the parameter `recit`: `.`, then base64url of deflated JSON. The JSON is a list
 * without names (`[version, id, title, description, [[title, view, sentence, notes]…]]`), shorter by a fifth.
 */
export function packStory({ id, title, description, pages }: Story): string {
  const list = [
    STORY_FILE_VERSION,
    id,
    title,
    description,
    pages.map((page) => [page.title, page.view, page.sentence, page.notes]),
  ];
  const bytes = deflateSync(strToU8(JSON.stringify(list)), { level: 9 });
  const text = btoa(strFromU8(bytes, true));
  return `.${text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/**
 * The inverse of `packStory`, for text that anyone may have written: whatever opens beyond a bound, is cut,
 * or does not hold a valid story is a failure.
 */
export function unpackStory(packed: string): Outcome<Story, readonly StoryProblem[]> {
  const unreadable = fail([{ path: "$", expected: { kind: "packed", most: LONGEST_PACKED } as const }]);
  if (packed.length > LONGEST_PACKED || !/^\.[\w-]+$/.test(packed)) return unreadable;
  try {
    const bytes = inflate(atob(packed.slice(1).replaceAll("-", "+").replaceAll("_", "/")));
    return bytes === null ? unreadable : parseStory(asFile(JSON.parse(strFromU8(bytes))));
  } catch {
    // Neither base64, nor deflated, nor JSON: the only throws of the three decoders.
    return unreadable;
  }
}

/** The bytes that `binary` (one byte a character) opens into; `null` when they are too many, or cut short. */
function inflate(binary: string): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isWhole = isLast;
  });
  // By small steps: a bomb is left before it has grown.
  for (let from = 0; from < binary.length && size <= MOST_BYTES; from += 256) {
    const step = binary.slice(from, from + 256);
    stream.push(strToU8(step, true), from + 256 >= binary.length);
  }
  if (!isWhole || size > MOST_BYTES) return null;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The packed list with the names of a story file. */
function asFile(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const [version, id, title, description, pages] = list as readonly unknown[];
  return { version, id, title, description, pages: Array.isArray(pages) ? pages.map(asPage) : pages };
}

function asPage(page: unknown): unknown {
  if (!Array.isArray(page)) return page;
  const [title, view, sentence, notes] = page as readonly unknown[];
  return { title, view, sentence, notes };
}
