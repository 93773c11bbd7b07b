/**
 * `npm test`: everything that must hold, from a fresh clone. Each static check counts for one; the last
 * line is `N passed, N failed`, and the exit code says whether anything failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./ensure-install.mjs";
import { findBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
const reports = mkdtempSync(join(tmpdir(), "atlas-tests-"));
const counts = { passed: 0, failed: 0 };

function runStep(title, command, args) {
  console.log(`\n▸ ${title}`);
  const startedAt = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`  ${status === 0 ? "ok" : "failed"} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function check(title, command, args) {
  if (runStep(title, command, args)) counts.passed++;
  else counts.failed++;
}

function vitest(title, projects) {
  const report = join(reports, `${projects[0]}.json`);
  const done = runStep(title, bin("vitest"), [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    counts.passed += numPassedTests;
    failed = numFailedTests;
  } catch {
    // No report: the runner itself failed, which counts for one below.
  }
  counts.failed += done ? failed : Math.max(1, failed);
}

check("types", bin("tsc"), ["--noEmit"]);
check("lint and format", bin("biome"), ["check", "--error-on-warnings", "."]);
check("layers", process.execPath, ["scripts/layers.mjs"]);
check("unused code", bin("knip"), []);
check("tables", bin("tsx"), ["data/build/cli.ts", "check"]);
vitest("unit and component", ["unit", "component"]);
check("build", bin("tsx"), ["data/build/site.ts"]);
check("bundle budgets", process.execPath, ["scripts/budgets.mjs"]);
try {
  findBrowser();
  vitest("e2e and accessibility", ["e2e"]);
} catch (error) {
  console.error(error.message);
  counts.failed++;
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
