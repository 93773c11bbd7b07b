import { createRequire } from "node:module";
import { area, bboxClip, polygon } from "@turf/turf";

const official = createRequire(import.meta.url)("@etalab/decoupage-administratif/data/departements.json");
const officialNames = new Map(official.map(({ code, nom }) => [code, nom]));

/** Natural Earth gives overseas départements an ISO letter code, and Saint-Martin none. */
const OVERSEAS_CODES = {
  "FRA-4603": "971",
  "FRA-1442": "972",
  "FRA-2000": "973",
  "FRA-4601": "974",
  "FRA-4602": "976",
  "MAF-5145": "978",
};

/** 96 on the mainland and in Corsica, five overseas, and Saint-Martin. */
const EXPECTED_DEPARTEMENTS = 102;

/**
 * Land shown around France: bounds as [west, south, east, north], wide enough for a map twice as wide as
 * high and, overseas, a little more than the frames of `src/geo/frames.ts`; smaller islands are left out.
 */
const SURROUNDINGS = [
  { bounds: [-13, 38.5, 18, 54.5], smallestSquareMetres: 90e6 },
  { bounds: [-56.5, 1.2, -50, 7], smallestSquareMetres: 90e6 },
  { bounds: [-63.35, 17.9, -62.85, 18.2], smallestSquareMetres: 20e6 },
];

/** Features of the original file; throws when it is not the expected one. */
export function readNaturalEarth(text) {
  const { features } = JSON.parse(text);
  if (!Array.isArray(features)) throw new Error("not a FeatureCollection");
  return features;
}

/**
 * French départements, by code, named as the official code does (Natural Earth misspells some).
 * Throws when one is missing, since a silent hole would show as sea.
 */
export function departementFeatures(features) {
  const found = features
    .map((feature) => ({ code: departementCode(feature.properties), feature }))
    .filter(({ code }) => code !== null)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const codes = new Set(found.map(({ code }) => code));
  if (found.length !== EXPECTED_DEPARTEMENTS || codes.size !== EXPECTED_DEPARTEMENTS) {
    throw new Error(`${codes.size} départements found, ${EXPECTED_DEPARTEMENTS} expected`);
  }
  return {
    type: "FeatureCollection",
    features: found.map(({ code, feature }) => {
      const name = officialNames.get(code);
      if (name === undefined) throw new Error(`no official name for ${code}`);
      return { type: "Feature", properties: { code, name }, geometry: feature.geometry };
    }),
  };
}

/** Land that is not French within the surroundings, by subdivision. */
export function neighbourFeatures(features) {
  const clipped = features
    .filter(({ properties }) => departementCode(properties) === null)
    .flatMap((feature) => SURROUNDINGS.map((surrounding) => clip(feature, surrounding)))
    .filter((geometry) => geometry.coordinates.length > 0)
    .map((geometry) => ({ type: "Feature", properties: {}, geometry }));
  return { type: "FeatureCollection", features: clipped };
}

function departementCode({ iso_3166_2: iso, adm1_code: admin1 }) {
  return OVERSEAS_CODES[admin1] ?? /^FR-(\d\d|2[AB])$/.exec(iso)?.[1] ?? null;
}

/** The feature within the bounds, without its islets; holes are enclaves, which their own country fills. */
function clip(feature, { bounds, smallestSquareMetres }) {
  const { geometry } = bboxClip(feature, bounds);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons
    .filter((rings) => rings.length > 0 && area(polygon(rings)) >= smallestSquareMetres)
    .map(([outer]) => [outer]);
  return { type: "MultiPolygon", coordinates };
}
