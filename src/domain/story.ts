/** One page of a story: what is shown, and what is said about it. */
export interface StoryPage {
  readonly title: string;
  /**
   * Any view of the atlas: the search part of its URL (`?indicateur=budget&departement=38`, `""` for the
   * default view), and for one chart alone `#` and the id of its figure.
   */
  readonly view: string;
  /** A sentence or two, read by the room. */
  readonly sentence: string;
  /** What only the speaker reads. */
  readonly notes: string;
}

/** A sequence of pages that a person presents. */
export interface Story {
  /** Lower-case letters, digits and hyphens, beginning with a letter. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what the story tells, for whom. */
  readonly description: string;
  /** At least one. */
  readonly pages: readonly StoryPage[];
}

/** A story as a file of its own (`recits/schema.json`); to raise whenever an older page could misread it. */
export const STORY_FILE_VERSION = 1;

/** Ids of the stories that the site ships, in `recits/<id>.json`. */
export const SHIPPED_STORIES = ["alliances", "cites-educatives"] as const;

export function isShippedStory(id: string): boolean {
  return SHIPPED_STORIES.some((shipped) => shipped === id);
}

export const MOST_PAGES = 60;
export const LONGEST_STORY_ID = 60;
export const LONGEST_STORY_TITLE = 120;
export const LONGEST_VIEW = 2000;
export const LONGEST_SENTENCE = 600;
export const LONGEST_NOTES = 4000;
