/**
 * How much a bend of an outline shows: the area of its triangle, in square pixels of the national map
 * as it is drawn 700 px high, each region at the scale of its own frame (`src/geo/frames.ts`). Paris and
 * the islands are magnified there, so their bends weigh more.
 */
const KILOMETRES_PER_DEGREE = 111.2;
const MAINLAND_PIXELS_PER_KILOMETRE = 0.65;
const MAGNIFIED = [
  { box: [1.7, 48.4, 2.9, 49.2], pixelsPerKilometre: 3 },
  { box: [-62, 15.7, -60.9, 16.7], pixelsPerKilometre: 1.2 },
  { box: [-61.4, 14.2, -60.6, 15], pixelsPerKilometre: 1.8 },
  { box: [-57, 1, -49, 7.2], pixelsPerKilometre: 0.25 },
  { box: [55, -21.6, 56, -20.6], pixelsPerKilometre: 1.6 },
  { box: [44.8, -13.2, 45.5, -12.4], pixelsPerKilometre: 2.4 },
  { box: [-63.4, 17.8, -62.7, 18.4], pixelsPerKilometre: 5 },
];

/** Weight of a triangle of three [longitude, latitude] corners, for `presimplify`. */
export function squarePixels([a, b, c]) {
  const [lon, lat] = b;
  const scale = pixelsPerKilometre(lon, lat) * KILOMETRES_PER_DEGREE;
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return area * Math.cos((lat * Math.PI) / 180) * scale * scale;
}

/**
 * Multiplies weights by the kind of line: 1 for the shore and the frontier of France, `inner` between two
 * départements (a quieter line), `foreign` where no département lies.
 */
export function weightArcs(topology, inner, foreign) {
  const uses = new Map();
  for (const index of arcIndexes(topology.objects.departements)) uses.set(index, (uses.get(index) ?? 0) + 1);
  const factors = [foreign, 1, inner];
  topology.arcs.forEach((arc, index) => {
    for (const point of arc) point[2] *= factors[uses.get(index) ?? 0];
  });
}

/**
 * Makes the `count` heaviest points of each closed French arc outlast any threshold: an island drawn as
 * a small polygon is better than an island lost.
 */
export function keepIslands(topology, count) {
  for (const index of new Set(arcIndexes(topology.objects.departements))) {
    const arc = topology.arcs[index];
    const [first, last] = [arc[0], arc[arc.length - 1]];
    if (first[0] !== last[0] || first[1] !== last[1]) continue;
    const heaviest = [...arc].sort((a, b) => b[2] - a[2]).slice(0, count);
    for (const point of heaviest) point[2] = Number.POSITIVE_INFINITY;
  }
}

function arcIndexes(collection) {
  return collection.geometries
    .flatMap((geometry) => (geometry.arcs ?? []).flat(Number.POSITIVE_INFINITY))
    .map((arc) => (arc < 0 ? ~arc : arc));
}

function pixelsPerKilometre(lon, lat) {
  const place = MAGNIFIED.find(
    ({ box: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return place?.pixelsPerKilometre ?? MAINLAND_PIXELS_PER_KILOMETRE;
}
