import type { CoreTerritory } from "../../domain/facts";
import { drawnDetail } from "../../scene/drawnDetail";
import type { Area, Mark, Scene } from "../../scene/scene";
import type { ListEntry } from "./TerritoryList";

/** Lines of the list for `ids`, in their order, painted as the scene paints them. */
export function listEntries(
  ids: readonly string[],
  scene: Scene,
  territories: ReadonlyMap<string, CoreTerritory>,
): readonly ListEntry[] {
  const drawn = new Map<string, Mark | Area>(
    [...scene.marks, ...scene.areas].map((entry) => [entry.id, entry]),
  );
  return ids.flatMap((id) => {
    const entry = drawn.get(id);
    const territory = territories.get(id);
    if (!entry || !territory) return [];
    return [
      {
        id,
        name: territory.name,
        detail: drawnDetail(entry, territory.name),
        glyph: { token: entry.token, hollow: entry.hollow, shape: "shape" in entry ? entry.shape : "square" },
      },
    ];
  });
}
