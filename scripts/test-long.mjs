/**
 * `npm run test:long`: the property tests and the random views, drawn many times more and from a new
 * seed. Its dated result goes to `docs/long-runs.md`; a failure prints the seed that shows it again.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./ensure-install.mjs";
import { findBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
const length = process.env.TEST_LENGTH ?? "20";
const seed = process.env.TEST_SEED ?? String(Date.now() % 2_147_483_647);
const env = { ...process.env, TEST_LENGTH: length, TEST_SEED: seed };
const reports = mkdtempSync(join(tmpdir(), "atlas-long-"));
const report = join(reports, "report.json");
const startedAt = Date.now();

findBrowser();
console.log(`Graine ${seed}, ${length} fois la longueur de npm test.`);
const built = spawnSync(bin("tsx"), ["data/build/site.ts"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(1);
const unit = ["queryProperties", "layout", "urlCodec", "geoFrames", "datasetIndexCodec"];
const files = [...unit.map((name) => `tests/unit/${name}.test.ts`), "tests/e2e/randomViews.test.ts"];
const { status } = spawnSync(
  bin("vitest"),
  [
    "run",
    ...files,
    "--testTimeout=3600000",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  { cwd: root, stdio: "inherit", env },
);

const { numPassedTests, numFailedTests } = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 1 };
rmSync(reports, { recursive: true, force: true });
const results = join(root, "docs", "long-runs.md");
if (!existsSync(results)) {
  writeFileSync(
    results,
    "# Long runs\n\nResults of `npm run test:long`, newest last.\n\n| date | seed | length | passed | failed | minutes |\n| --- | --- | --- | --- | --- | --- |\n",
  );
}
const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
const day = new Date(startedAt).toISOString().slice(0, 10);
appendFileSync(
  results,
  `| ${day} | ${seed} | ×${length} | ${numPassedTests} | ${numFailedTests} | ${minutes} |\n`,
);
process.exitCode = status === 0 ? 0 : 1;
