import { createRequire } from "node:module";
import type { CommuneIndex, IndexedCommune } from "../../src/dataset/communeIndex";
import { roundPosition } from "../../src/dataset/roundPosition";
import { fold } from "../../src/query/normalise";
import { loadCommunePositions } from "./communePositions";
import { loadHierarchy } from "./hierarchy";

/** What of a record of `communes.json` the hierarchy does not hold. */
interface CommuneRecord {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly population?: number;
}

const require = createRequire(import.meta.url);

/**
 * Every commune of the Code officiel géographique of today, overseas collectivities included, and the
 * arrondissements of Paris, Lyon and Marseille, sorted by département then code.
 */
export function buildCommuneIndex(): CommuneIndex {
  const { communes, formerCommunes, departements } = loadHierarchy();
  const positionOf = loadCommunePositions();
  const records: readonly CommuneRecord[] = require("@etalab/decoupage-administratif/data/communes.json");
  const populations = new Map(
    records.flatMap(({ code, population }) => (population === undefined ? [] : [[code, population]])),
  );

  const parts = new Map<string, Set<string>>();
  const addPart = (name: string, whole: string): void => {
    const known = communes.get(whole);
    if (known === undefined || fold(known.name) === fold(name)) return;
    parts.set(whole, (parts.get(whole) ?? new Set()).add(name));
  };
  for (const { name, replacedBy } of formerCommunes.values()) if (name !== null) addPart(name, replacedBy);
  // The seat of a merged commune keeps its code, so that it is no former one, but often not its name.
  for (const { code, nom, type } of records) {
    if (type === "commune-deleguee" || type === "commune-associee") addPart(nom.replaceAll("'", "’"), code);
  }

  const indexed = [...communes.values()].map((commune): IndexedCommune => {
    const position = positionOf(commune.code);
    return {
      ...commune,
      name: commune.name.replace(" Arrondissement", " arrondissement"),
      parts: [...(parts.get(commune.code) ?? [])].sort(),
      size: Math.floor(Math.log2(Math.max(1, populations.get(commune.code) ?? 0))),
      position: position === null ? null : roundPosition(position, "commune"),
    };
  });
  return {
    departements: [...departements.values()]
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    communes: indexed.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}

function order({ departement, code }: IndexedCommune): string {
  return `${departement} ${code}`;
}
