/**
 * Finds the browser of the e2e tests: CHROME_PATH, else an installed Chromium or Chrome, else Debian's
 * `chromium` package when apt-get can be used as root.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * Flags known to work in a container, with WebGL 2 in software. Pages themselves are composed without it:
 * a third less time where there is no graphics card.
 */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-compositing",
];

function installed() {
  for (const name of NAMES) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return existsSync(MAC) ? MAC : null;
}

/** Path of the browser; throws an Error whose message says what to install. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH=${given} : ce fichier n’existe pas.`);
    return given;
  }
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync("sh", ["-c", "command -v apt-get"]).status === 0) {
    console.log("Installation de Chromium (apt-get)…");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const after = installed();
    if (after) return after;
  }
  throw new Error(
    "Aucun navigateur trouvé pour les tests : installez Chromium (Debian : apt-get install chromium) " +
      "ou donnez le chemin d’un Chrome par CHROME_PATH.",
  );
}
