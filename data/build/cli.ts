import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasErrors } from "../../src/dataset/checkDataset";
import { formatProblem } from "../../src/dataset/problem";
import { problems } from "../../src/i18n/fr/problems";
import { type CheckedFolder, checkFolder, linkFolder } from "./dataset";
import { writeOutputs } from "./outputs";

const DEFAULT_FOLDER = "data";
const DEFAULT_OUT = "public/data";

/**
 * `check [FOLDER]` and `build [FOLDER OUT]`. Prints through `print`, one line at a time; returns the
 * exit code: 0 without error (warnings do not count), 1 otherwise.
 */
export function run(args: readonly string[], print: (line: string) => void): number {
  const [command, folder = DEFAULT_FOLDER, out = DEFAULT_OUT] = args;
  if (command !== "check" && command !== "build") {
    print(problems.usage);
    return 1;
  }
  const checked = checkFolder(folder);
  if (!checked.ok) {
    print(checked.failure);
    return 1;
  }
  printReport(checked.value, print);
  if (hasErrors(checked.value)) {
    if (command === "build") print(problems.notWritten);
    return 1;
  }
  return command === "check" ? 0 : build(checked.value, folder, out, print);
}

function build(checked: CheckedFolder, folder: string, out: string, print: (line: string) => void): number {
  const dataset = linkFolder(checked);
  if (!dataset.ok) {
    print(dataset.failure);
    return 1;
  }
  const source = { folder, tables: [...checked.tables.keys()] };
  print(problems.written(writeOutputs(dataset.value, checked.areas, source, out), out));
  return 0;
}

function printReport(checked: CheckedFolder, print: (line: string) => void): void {
  for (const problem of checked.problems) print(formatProblem(problem, problems));
  const errors = checked.problems.filter((problem) => problem.severity === "error").length;
  const tables = [...checked.tables.values()];
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  print(problems.report(errors, checked.problems.length - errors, tables.length, rows));
}

// The folder of the project may be reached through a link: both sides are compared without links.
const script = process.argv[1];
const isMain = script !== undefined && fileURLToPath(import.meta.url) === realpathSync(script);
if (isMain) process.exitCode = run(process.argv.slice(2), (line) => console.log(line));
