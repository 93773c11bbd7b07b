/** `npm start`: installs what is missing, builds, serves `dist/` until Ctrl-C. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./ensure-install.mjs";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT doit être un numéro de port (0 à 65535), reçu : ${process.env.PORT}`);
  process.exit(1);
}

const built = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

try {
  const { url } = await serve(join(root, "dist"), port);
  console.log(`\nAtlas des alliances éducatives : ${url}\n(Ctrl-C pour arrêter)`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Le port ${port} est déjà pris : fermez l’autre programme ou lancez PORT=4174 npm start.`);
  process.exit(1);
}
