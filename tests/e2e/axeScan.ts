import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(
  fileURLToPath(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url)),
  "utf8",
);

/** WCAG 2.2 AA, which RGAA 4.1 and European law build upon. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds wrong on the page as it stands, one line a node: `rule: selector — how to mend it`.
 * The page's own policy refuses injected scripts; the debugging protocol, which `evaluate` goes through, is not held to it.
 * @param rules only these rules; all of WCAG 2.2 AA when left out
 */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isInjected = await page.evaluate(() => "axe" in window);
  if (!isInjected) await page.evaluate(`${SOURCE};0`);
  const options: RunOptions = {
    runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: TAGS },
    // Of what passes or does not apply, one node a rule is enough.
    resultTypes: ["violations"],
  };
  const results = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id}: ${node.target.join(" ")} — ${(node.failureSummary ?? violation.help).replace(/\s+/g, " ")}`,
    ),
  );
}
