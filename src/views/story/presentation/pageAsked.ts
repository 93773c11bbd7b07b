import type { Command } from "./keyCommand";

/** The page that a command turns to; it may lie beyond either end. */
export function pageAsked(
  command: Extract<Command, "next" | "previous" | "first" | "last">,
  page: number,
  count: number,
): number {
  switch (command) {
    case "next":
      return page + 1;
    case "previous":
      return page - 1;
    case "first":
      return 1;
    case "last":
      return count;
    default:
      return command satisfies never;
  }
}
