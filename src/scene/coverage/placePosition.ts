import type { Atlas, Core, LonLat } from "../../domain/facts";

/** A commune and its point. */
export interface PlaceSpot {
  readonly name: string;
  /** `null` when no source of the atlas gives it. */
  readonly lonLat: LonLat | null;
  /** Name of the territory whose point stands for the commune; `null` when the point is its own. */
  readonly standIn: string | null;
}

/**
 * Where a commune of the atlas is: its own point among the places of partnerships, else that of a
 * territory placed at that commune alone, else the point of a territory that holds it among others, or
 * only a neighbourhood of it, which is then told.
 */
export function placePosition(
  core: Core,
  { places, placePositions }: Pick<Atlas, "places" | "placePositions">,
  code: string,
): PlaceSpot {
  const commune = [...core.communes, ...places].find((each) => each.code === code);
  const own = placePositions.find((each) => each.commune === code);
  const holders = core.territories.filter(({ communes }) => communes.includes(code));
  const exact = holders.find(({ precision, communes }) => precision === "commune" && communes.length === 1);
  const name = commune?.name ?? code;
  const lonLat = own?.lonLat ?? exact?.position;
  if (lonLat !== undefined) return { name, lonLat, standIn: null };
  const [holder] = holders;
  return { name, lonLat: holder?.position ?? null, standIn: holder?.name ?? null };
}
