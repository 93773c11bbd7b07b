import { fail, type Outcome } from "../dataset/outcome";
import type { Story } from "../domain/story";
import { formatStory, parseStory } from "../scene/story/parseStory";
import type { StoryProblem } from "../scene/story/storyProblem";
import { saveBlob } from "./download";

/** Largest file that is read, in kilobytes: twice what the longest story weighs. */
export const LARGEST_STORY_FILE = 2000;

/** Why a file gave no story. */
export type FileRefusal = { readonly file: string } & (
  | { readonly cause: "unread" | "too-big" }
  | { readonly cause: "problems"; readonly problems: readonly StoryProblem[] }
);

/** Reads a story file chosen by the person. */
export async function readStoryFile(file: File): Promise<Outcome<Story, FileRefusal>> {
  const refuse = (cause: "unread" | "too-big") => fail({ file: file.name, cause });
  if (file.size > LARGEST_STORY_FILE * 1000) return refuse("too-big");
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse("unread");
  }
  const outcome = parseText(text);
  return outcome.ok ? outcome : fail({ file: file.name, cause: "problems", problems: outcome.failure });
}

function parseText(text: string): Outcome<Story, readonly StoryProblem[]> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return fail([{ path: "$", expected: { kind: "json" } }]);
  }
  return parseStory(json);
}

/** Hands a story to the reader as a file that `readStoryFile` reads back. */
export function saveStory(story: Story): void {
  saveBlob(new Blob([formatStory(story)], { type: "application/json" }), `${story.id}.json`);
}
