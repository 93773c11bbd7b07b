import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAtlas } from "../../src/dataset/atlasCodec";
import { encodeCommunes } from "../../src/dataset/communeIndex";
import { toGeoJson } from "../../src/dataset/geojson";
import { encodeIndex } from "../../src/dataset/indexCodec";
import type { Dataset } from "../../src/dataset/link";
import type { Areas } from "./areas";
import { buildCommuneIndex } from "./communeIndex";
import { DATA_PACKAGE, SCHEMA_FOLDER } from "./inputs";

/**
 * Writes in `out` all that the page loads and that a person may download. The bytes depend on the
 * tables alone: no clock, no order of folders. Returns the number of files.
 */
export function writeOutputs(
  dataset: Dataset,
  areas: Areas,
  source: { readonly folder: string; readonly tables: readonly string[] },
  out: string,
): number {
  mkdirSync(join(out, "schema"), { recursive: true });
  const contents = {
    "territoires.geojson": toGeoJson(dataset, areas.outline),
    "atlas.json": encodeAtlas(dataset),
    "index.json": encodeIndex(dataset.core),
    "communes.json": encodeCommunes(buildCommuneIndex()),
  };
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(join(out, name), `${JSON.stringify(content)}\n`);
  }
  const copies = new Map([
    ["datapackage.json", DATA_PACKAGE],
    ...source.tables.map((name) => [`${name}.csv`, join(source.folder, `${name}.csv`)] as const),
    ...readdirSync(SCHEMA_FOLDER).map((file) => [join("schema", file), join(SCHEMA_FOLDER, file)] as const),
  ]);
  for (const [to, from] of copies) copyFileSync(from, join(out, to));
  return Object.keys(contents).length + copies.size;
}
