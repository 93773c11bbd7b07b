import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAtlas } from "../../src/dataset/atlasCodec";
import { toGeoJson } from "../../src/dataset/geojson";
import { encodeIndex } from "../../src/dataset/indexCodec";
import type { Dataset } from "../../src/dataset/link";
import type { Areas } from "./areas";
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
  };
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(join(out, name), `${JSON.stringify(content)}\n`);
  }
  const copies = [
    [DATA_PACKAGE, "datapackage.json"],
    ...source.tables.map((name) => [join(source.folder, `${name}.csv`), `${name}.csv`]),
    ...readdirSync(SCHEMA_FOLDER).map((file) => [join(SCHEMA_FOLDER, file), join("schema", file)]),
  ] as const;
  for (const [from, to] of copies) copyFileSync(from as string, join(out, to as string));
  return Object.keys(contents).length + copies.length;
}
