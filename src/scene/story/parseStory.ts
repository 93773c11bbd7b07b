import { cleanText } from "../../dataset/cleanText";
import { fail, type Outcome, succeed } from "../../dataset/outcome";
import {
  LONGEST_NOTES,
  LONGEST_SENTENCE,
  LONGEST_STORY_ID,
  LONGEST_STORY_TITLE,
  LONGEST_VIEW,
  MOST_PAGES,
  STORY_FILE_VERSION,
  type Story,
  type StoryPage,
} from "../../domain/story";
import type { Expected, StoryProblem } from "./storyProblem";
import { readStoryView } from "./storyView";

/** More would tell the reader nothing new. */
const MOST_PROBLEMS = 20;

const STORY_ID = /^[a-z][0-9a-z-]*$/;

interface Options {
  /** A story being written, which may have no page yet. Files and links have at least one. */
  readonly isDraft?: boolean;
}

/**
 * Reads a story file (`public/recits/schema.json` says the same to other tools) from the value that
 * `JSON.parse` gives. Only the properties known here are read, own ones alone, so that nothing hostile in a
 * file reaches the page; every part is bounded, and texts are without what cannot be seen. Absent `description`, `sentence` and `notes` are empty.
 * @returns the story, its texts on one line where they are titles and its views without what belongs to
 *   the reader; else everything that is wrong, in the order of the file
 */
export function parseStory(json: unknown, options: Options = {}): Outcome<Story, readonly StoryProblem[]> {
  const problems: StoryProblem[] = [];
  const report = (path: string, expected: Expected) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, expected });
  };
  const file = ownValues(json);
  if (file === null) return fail([{ path: "$", expected: { kind: "object" } }]);
  if (file("version") !== STORY_FILE_VERSION)
    report("$.version", { kind: "version", version: STORY_FILE_VERSION });
  const id = file("id");
  if (!isStoryId(id)) report("$.id", { kind: "id", most: LONGEST_STORY_ID });
  const text = textReader(report);
  const title = text.title(file("title"), "$.title");
  const description = text.body(file("description"), "$.description", LONGEST_SENTENCE);
  const pages = file("pages");
  const least = options.isDraft ? 0 : 1;
  if (!Array.isArray(pages) || pages.length < least || pages.length > MOST_PAGES) {
    report("$.pages", { kind: "pages", least, most: MOST_PAGES });
    return fail(problems);
  }
  const read = pages.map((page: unknown, rank): StoryPage => {
    const path = `$.pages[${rank}]`;
    const value = ownValues(page);
    if (value === null) {
      report(path, { kind: "object" });
      return { title: "", view: "", sentence: "", notes: "" };
    }
    return {
      title: text.title(value("title"), `${path}.title`),
      view: text.view(value("view"), `${path}.view`),
      sentence: text.body(value("sentence"), `${path}.sentence`, LONGEST_SENTENCE),
      notes: text.body(value("notes"), `${path}.notes`, LONGEST_NOTES),
    };
  });
  if (problems.length > 0 || !isStoryId(id)) return fail(problems);
  return succeed({ id, title, description, pages: read });
}

/** The story file of a story: what `parseStory` reads, and the schema beside the shipped stories describes. */
export function formatStory({ id, title, description, pages }: Story): string {
  const file = { $schema: "./schema.json", version: STORY_FILE_VERSION, id, title, description, pages };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isStoryId(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_STORY_ID && STORY_ID.test(value);
}

/** Reads the own properties of an object, `__proto__` and its kind never; `null` for anything else. */
function ownValues(value: unknown): ((name: string) => unknown) | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return (name) => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
}

function textReader(report: (path: string, expected: Expected) => void) {
  const refuse = (path: string, expected: Expected): string => {
    report(path, expected);
    return "";
  };
  return {
    /** On one line, never blank. */
    title: (value: unknown, path: string): string => {
      const title =
        typeof value === "string" && fits(value, LONGEST_STORY_TITLE)
          ? cleanText(value)
              .replace(/[\t\n\r \u2028\u2029]+/g, " ")
              .trim()
          : "";
      return title === "" ? refuse(path, { kind: "title", most: LONGEST_STORY_TITLE }) : title;
    },
    body: (value: unknown, path: string, most: number): string => {
      if (value === undefined) return "";
      return typeof value === "string" && fits(value, most)
        ? cleanText(value)
        : refuse(path, { kind: "text", most });
    },
    view: (value: unknown, path: string): string => {
      const view = typeof value === "string" && fits(value, LONGEST_VIEW) ? readStoryView(value) : null;
      return view ?? refuse(path, { kind: "view", most: LONGEST_VIEW });
    },
  };
}

/** Whether a text has at most `most` characters, counted as JSON Schema does (an emoji is one). */
function fits(text: string, most: number): boolean {
  // A character takes one or two units: a huge text is refused before it is spread.
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}
