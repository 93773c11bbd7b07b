import type { Area, Mark, Zone } from "./scene";

/** What is told of a drawn territory or département after its name: place, class and value. */
export function drawnDetail({ accessibleName }: Mark | Area | Zone, name: string): string {
  return accessibleName.slice(name.length).replace(/^[\s,:]+/, "");
}
