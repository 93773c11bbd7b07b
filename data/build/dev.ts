import { createServer, type Plugin } from "vite";
import { run } from "./cli";
import { loadDataset } from "./dataset";
import { groundDefinitions } from "./site/ground";

/** `npm run dev`: builds the data, then serves the sources with reload. */

/** The development page gets the ground of its map as the built one does; the rest is drawn by script. */
const ground: Plugin = {
  name: "ground-in-development",
  transformIndexHtml(html) {
    const dataset = loadDataset("data");
    if (!dataset.ok) throw new Error(dataset.failure);
    return html.replace("<!--ground-->", () => groundDefinitions(dataset.value.core));
  },
};

async function serveSources(): Promise<void> {
  if (run(["build"], (line) => console.log(line)) !== 0) {
    process.exitCode = 1;
    return;
  }
  const server = await createServer({ plugins: [ground] });
  await server.listen();
  server.printUrls();
}

serveSources().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
