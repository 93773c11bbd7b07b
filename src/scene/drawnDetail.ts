import type { Area, Mark } from "./scene";

/** What is told of a drawn territory after its name: place, class and value. */
export function drawnDetail({ accessibleName }: Mark | Area, name: string): string {
  return accessibleName.slice(name.length).replace(/^, /, "");
}
