import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { presimplify, simplify } from "topojson-simplify";
import type { Core } from "../../../src/domain/facts";
import { FRAME_IDS } from "../../../src/geo/frames";
import { buildGround } from "../../../src/geo/ground";
import { areaPaths } from "../../../src/geo/outlines";
import type { DepartementsTopology, NeighboursTopology } from "../../../src/geo/topology";

/** Smallest triangle kept on the outlines of neighbours, in square degrees. */
const NEIGHBOUR_TOLERANCE = 0.016;

const readTopology = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../geo/${name}`, import.meta.url)), "utf8"));

/**
 * The ground of every frame and the areas of the académies as SVG definitions. They stand in the page
 * once, outside the React tree: the map only refers to them (`<use href="#ground-metropole">`).
 */
export function groundDefinitions(core: Core): string {
  const departements = readTopology("departements-national.topo.json") as DepartementsTopology;
  const neighbours = readTopology("neighbours.topo.json") as NeighboursTopology;
  // The first page weighs little: neighbours are drawn coarser, under the outlines of France.
  const coarse = simplify(presimplify(neighbours), NEIGHBOUR_TOLERANCE);
  const ground = buildGround(departements, coarse);
  const path = (name: string, d: string) => (d === "" ? "" : `<path class="ground__${name}" d="${d}"/>`);
  const frames = FRAME_IDS.map((id) => {
    const { neighbours: others, land, borders } = ground[id];
    return `<g id="ground-${id}">${path("neighbours", others)}${path("land", land)}${path("borders", borders)}</g>`;
  });
  const areas = core.territories
    .filter(({ type }) => type === "academie")
    .map(({ id, departements: codes }) => {
      const d = areaPaths(departements, codes).metropole;
      return d === undefined ? "" : `<path id="area-${id}" d="${d}"/>`;
    });
  return `<svg class="ground-defs" width="0" height="0" aria-hidden="true"><defs>${frames.join("")}${areas.join("")}</defs></svg>`;
}
