import type { LonLat } from "../../domain/facts";
import { departementContains } from "../../geo/departementContains";
import { codeOf, type DepartementsTopology } from "../../geo/topology";

/** A position on the shore, or just over a simplified border, still belongs somewhere. */
const TOLERANCE_METRES = 3000;

/**
 * Codes of the départements that hold a position, by the outlines of Natural Earth, which are drawn for
 * small scales: several near a border, none abroad or at sea. The one that holds it outright comes first.
 */
export function departementsAt(topology: DepartementsTopology, lonLat: LonLat): readonly string[] {
  const codes = topology.objects.departements.geometries.map(codeOf);
  const within = (tolerance: number) => {
    const contains = departementContains(topology, tolerance);
    return codes.filter((code) => contains(lonLat, code) === true);
  };
  const inside = within(0);
  const near = within(TOLERANCE_METRES).filter((code) => !inside.includes(code));
  return [...inside, ...near];
}
