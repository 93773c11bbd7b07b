import type { Commune, Departement, LonLat } from "../domain/facts";
import { arrayOf, type Codec, decode, type Json, malformed, number, objectAt } from "./codec";
import { columnsOf, differences, lines, listLines } from "./columns";
import { communeColumns } from "./indexTables";
import type { Outcome } from "./outcome";
import { restoreCommune, storeCommune } from "./storedPlaces";

/** A commune of France of today, or an arrondissement of Paris, Lyon or Marseille. */
export interface IndexedCommune extends Commune {
  /** Delegated and associated communes in it whose name is another: people still use these names. */
  readonly parts: readonly string[];
  /** Residents as a power of two, rounded down: it ranks homonyms and nothing else. */
  readonly size: number;
  /** The point of its most populated place; `null` for the communes that GeoNames' list leaves out. */
  readonly position: LonLat | null;
}

/**
 * Every commune of France, sorted by département then code: what my neighbourhood answers from, with no
 * network. Postcodes are those of La Poste; a few uninhabited islands have none.
 */
export interface CommuneIndex {
  readonly departements: readonly IndexedDepartement[];
  readonly communes: readonly IndexedCommune[];
}

/** A département or an overseas collectivity. */
export type IndexedDepartement = Pick<Departement, "code" | "name">;

/** A file of columns, as `index.json` is. */
interface CommuneFile {
  readonly version: number;
  readonly [part: string]: Json;
}

/** To raise whenever an older page could misread the file. */
const VERSION = 1;
/** Positions are written in thousandths of a degree, a hundred metres: no finer than the point of a commune. */
const PER_DEGREE = 1000;

const departementColumns = columnsOf<IndexedDepartement>({ code: lines, name: lines });

const standingColumns = columnsOf<Pick<IndexedCommune, "parts" | "size">>({
  parts: listLines,
  size: arrayOf(number),
});

const positionColumns = columnsOf<{ readonly row: number; readonly lon: number; readonly lat: number }>({
  row: differences,
  lon: differences,
  lat: differences,
});

/** `data/communes.json`. A property test proves that `decodeCommunes` gives the same index back. */
export function encodeCommunes({ departements, communes }: CommuneIndex): CommuneFile {
  return {
    version: VERSION,
    departements: departementColumns.write(departements),
    communes: communeColumns(departements.map(({ code }) => code)).write(communes.map(storeCommune)),
    standing: standingColumns.write(communes),
    positions: positionColumns.write(
      communes.flatMap(({ position }, row) =>
        position === null
          ? []
          : [{ row, lon: Math.round(position[0] * PER_DEGREE), lat: Math.round(position[1] * PER_DEGREE) }],
      ),
    ),
  };
}

/** Reads `communes.json`. The failure says what is not as expected: another version, a damaged part. */
export function decodeCommunes(json: unknown): Outcome<CommuneIndex, string> {
  return decode({ read: readFile }, json);
}

function readFile(json: unknown, path: string): CommuneIndex {
  const file = objectAt(json, path);
  if (file.version !== VERSION) malformed(`${path}.version`, String(VERSION));
  const part = <Value>(name: string, codec: Codec<Value>) => codec.read(file[name], `${path}.${name}`);

  const departements = part("departements", departementColumns);
  const stored = part("communes", communeColumns(departements.map(({ code }) => code)));
  const standings = part("standing", standingColumns);
  if (standings.length !== stored.length) malformed(`${path}.standing`, "as many rows as communes");
  const positions = new Map(
    part("positions", positionColumns).map(({ row, lon, lat }): [number, LonLat] => [
      row,
      [lon / PER_DEGREE, lat / PER_DEGREE],
    ]),
  );
  return {
    departements,
    communes: stored.map((commune, row) => ({
      ...restoreCommune(commune),
      parts: standings[row]?.parts ?? [],
      size: standings[row]?.size ?? 0,
      position: positions.get(row) ?? null,
    })),
  };
}
