import type { AudienceMessages } from "../../../i18n/messages";
import type { Expected, StoryProblem } from "../../../scene/story/storyProblem";

type StoryWords = AudienceMessages["story"];

/** Where a story file is wrong and what is expected there, in the reader's language. */
export function problemText({ path, expected }: StoryProblem, words: StoryWords): string {
  return words.problem(path, expectedText(expected, words.expected));
}

function expectedText(expected: Expected, words: StoryWords["expected"]): string {
  switch (expected.kind) {
    case "object":
      return words.object;
    case "json":
      return words.json;
    case "version":
      return words.version(expected.version);
    case "pages":
      return words.pages(expected.least, expected.most);
    case "id":
    case "title":
    case "text":
    case "view":
    case "packed":
      return words[expected.kind](expected.most);
    default:
      return expected satisfies never;
  }
}
