/**
 * Takes the screenshots of the README from the built site: `npm run build && node scripts/screenshots.mjs`.
 * They are written to `docs/images/`.
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const SHEET = "territoire=42-saint-etienne-tarentaize-beaubrun";

const COMPARED = "42-saint-etienne-tarentaize-beaubrun,38-grenoble,69-venissieux-saint-fons";

/** `awaits`: what must be drawn first; `presses`: a button pressed then; `shows`: what is brought to the top. */
const SHOTS = [
  { name: "carte", search: "", width: 1440, height: 900 },
  { name: "fiche", search: `?indicateur=budget&${SHEET}&theme-couleur=sombre`, width: 1440, height: 900 },
  { name: "graphiques", search: "?vue=graphiques", width: 1440, height: 900, awaits: ".chart__drawing svg" },
  {
    name: "comparaison",
    search: `?comparer=${COMPARED}`,
    width: 1440,
    height: 900,
    awaits: ".comparison [data-row=grant]",
    presses: "Agrandir",
    shows: ".comparison [data-row=grant]",
  },
  {
    name: "rapport",
    search: "?vue=rapport&departement=38",
    width: 1440,
    height: 900,
    awaits: ".report .area-map",
  },
  {
    name: "presentation",
    search: "?recit=alliances&page=2",
    width: 1440,
    height: 900,
    awaits: ".svg-map .mark",
  },
  {
    name: "quartier",
    search: "?vue=quartier&lieu=42218",
    width: 390,
    height: 844,
    awaits: ".quartier-card",
  },
  { name: "telephone", search: "?theme=petite-enfance-langage", width: 390, height: 844 },
];

const site = await serve(join(root, "dist"), 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
mkdirSync(join(root, "docs", "images"), { recursive: true });
for (const { name, search, width, height, awaits, presses, shows } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, locale: "fr-FR" });
  await page.goto(`${site.url}/${search}`, { waitUntil: "networkidle" });
  await page.waitForFunction(() => document.documentElement.classList.contains("has-fonts"));
  if (awaits) await page.waitForSelector(awaits);
  if (presses) await page.getByRole("button", { name: presses, exact: true }).click();
  if (shows) await page.locator(shows).evaluate((element) => element.scrollIntoView({ block: "center" }));
  await page.screenshot({ path: join(root, "docs", "images", `${name}.png`) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
await site.close();
