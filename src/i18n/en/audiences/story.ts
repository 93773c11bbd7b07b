import type { ChartId } from "../../../domain/viewState";
import { countOf, formatNumber } from "../../format";
import type { story as french } from "../../fr/audiences/story";

const number = (value: number) => formatNumber(value, "en");

const chart: Record<ChartId, string> = {
  argent: "Money",
  themes: "Themes",
  temps: "Time",
  couverture: "Coverage",
  partenaires: "Partners",
};

export const story: typeof french = {
  region: "Stories",
  intro:
    "A story is a sequence of views of the atlas, each with a title and a sentence, to show full screen.",
  closePanel: "Close the stories",
  fold: "Fold",
  unfold: "Unfold",
  back: "All stories",

  shipped: "Stories of the atlas",
  shippedFailed: "This story could not be loaded. Check the connection, then try again.",
  own: "My stories",
  none: "No story yet: create one, then add the views of the atlas that you want to show. It stays in this browser.",
  pages: (count) => countOf(count, "page", "pages", "en"),
  presentStory: (title) => `Present “${title}”`,
  copyToEdit: "Duplicate to edit",
  copyStoryToEdit: (title) => `Duplicate to edit “${title}”`,
  edit: "Edit",
  editStory: (title) => `Edit “${title}”`,
  create: "New story",
  newTitle: "New story",
  copyTitle: (title) => `${title} (copy)`,

  storyTitle: "Title of the story",
  description: "Summary of the story",
  descriptionHint: "One sentence: what the story tells, and to whom.",
  titleNeeded: "A title is needed: the former one is kept.",
  left: (count) => countOf(count, "character left", "characters left", "en"),
  pagesHeading: "Its pages",
  noPage: "No page. Set the map, the filters or a chart as you want to show them, then “Add this view”.",
  addView: "Add this view",
  full: (most) => `A story has ${number(most)} pages at most.`,
  viewTooLong: "This view has too many filters for a story.",

  pageTitle: "Title of the page",
  sentence: "Sentence",
  sentenceHint: "Read by the room, under the title.",
  notes: "Speaker notes",
  notesHint: "Only you see them while presenting.",
  shows: (view) => `Shows: ${view}`,
  page: {
    edit: (page, title) => `Edit page ${page}, ${title}`,
    show: (page, title) => `Show this view, page ${page}, ${title}`,
    replace: (page, title) => `Replace with the current view, page ${page}, ${title}`,
    up: (page, title) => `Move up page ${page}, ${title}`,
    down: (page, title) => `Move down page ${page}, ${title}`,
    duplicate: (page, title) => `Duplicate page ${page}, ${title}`,
    remove: (page, title) => `Delete page ${page}, ${title}`,
    present: (page, title) => `Present from here, page ${page}, ${title}`,
  },
  show: "Show this view",
  replace: "Replace with the current view",
  up: "Move up",
  down: "Move down",
  duplicate: "Duplicate",
  remove: "Delete",
  presentFrom: "Present from here",

  said: {
    added: (page, title) => `Page ${page} added: ${title}`,
    moved: (title, page, count) => `“${title}” is now page ${page} of ${count}`,
    copied: (page) => `Copy added, page ${page}`,
    replaced: (page) => `Page ${page} now shows the current view`,
    shown: (page) => `The view of page ${page} is on screen`,
    imported: (title) => `Story imported: “${title}”`,
    restored: "Deletion undone",
  },
  pageDeleted: (title) => `Page deleted: “${title}”`,
  storyDeleted: (title) => `Story deleted: “${title}”`,
  undo: "Undo",
  dismiss: "Close the message",

  export: "Export (JSON)",
  import: "Import",
  importHint: "A story file (.json), or drop it here.",
  importButton: "Import a story file",
  print: "Print or PDF",
  printHint: "Opens the presentation; its “Print” button gives one page a sheet, or a PDF.",
  deleteStory: "Delete this story",
  copyLink: "Copy the link",
  withNotes: "Add my notes to the link",
  linkHint: "The link holds the whole story: nothing is sent to a server.",
  linkCopied: "Link copied",
  linkFailed: (url) => `Could not copy, here is the link: ${url}`,
  linkTooLong: (length, most) =>
    `This story is too long for a link (${number(length)} characters, ${number(most)} at most): send the file of “Export (JSON)” instead.`,
  needsPage: "Add a page to present, share or export this story.",

  trouble: {
    full: "The browser has no room left: the last changes will not be there on your next visit. Export the story to keep it.",
    refused:
      "The browser refuses to keep the stories (private window or settings): export the story so as not to lose it.",
    damaged:
      "Part of the stories kept by this browser could not be read: it was set aside, nothing was erased.",
  },
  fileRefused: (file) => `“${file}” was not imported. Nothing has changed in your stories.`,
  fileUnread: (file) => `“${file}” could not be read by the browser.`,
  fileTooBig: (file, most) => `“${file}” is too big: a story weighs ${number(most)} kB at most.`,
  problem: (path, expected) => `${path}: ${expected}`,
  otherProblems: (count) => `And ${countOf(count, "other problem", "other problems", "en")}.`,
  expected: {
    json: "a well-formed JSON file is expected",
    object: "an object is expected, with its properties between braces",
    version: (version) => `version ${version} of the format is expected`,
    id: (most) =>
      `an id is expected: lower-case letters, digits and hyphens, a letter first, ${number(most)} characters at most`,
    title: (most) => `a title is expected: a text that is not empty, of ${number(most)} characters at most`,
    text: (most) => `a text of ${number(most)} characters at most is expected`,
    view: (most) =>
      `an address of the atlas is expected, whole or from its “?”, without spaces, of ${number(most)} characters at most`,
    pages: (least, most) => `a list of ${number(least)} to ${number(most)} pages is expected`,
    packed: (most) =>
      `a story put in a link by the atlas is expected, whole, of ${number(most)} characters at most`,
  },

  view: {
    wholeCountry: "All of France",
    family: (family) => `Themes: ${family}`,
    compare: (names) => `Comparison: ${names}`,
    nameJoin: ", ",
    titleJoin: " — ",
    title: {
      tableau: "Table of the territories",
      rapport: "Coverage report",
      quartier: "Near my home",
      donnees: "The data and their sources",
    },
    chart,
    chartOf: (subject) => `Charts: ${subject}`,
    figure: "a single chart",
    map: (colouredBy) => `Map coloured by “${colouredBy}”`,
    close: "close view",
    sheet: (name) => `sheet of ${name}`,
    timeline: "time line",
    hidden: "without the unknown",
    moreFilters: (count) => countOf(count, "other filter", "other filters", "en"),
  },
};
