/** A static file server for `dist/`, the twin of any static host. Uses nothing but Node. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { createGzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const COMPRESSED = /^(text|application)\//;

/** File of an address; a folder answers with its `index.html`. `null` when there is none. */
function resolveFile(root, pathname) {
  const path = normalize(decodeURIComponent(pathname));
  let file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  return existsSync(file) ? file : null;
}

/**
 * Serves the folder `root`.
 * @param {string} root absolute path of the folder
 * @param {number} port 0 picks a free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve(root, port) {
  const server = createServer((request, response) => {
    let file = null;
    let address = null;
    try {
      address = new URL(request.url ?? "/", "http://localhost");
      file = resolveFile(root, address.pathname);
    } catch {
      response.writeHead(400).end("Adresse illisible");
      return;
    }
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Page introuvable");
      return;
    }
    // The links of a page are relative to its folder, whose address ends with a slash.
    if (file.endsWith(`${sep}index.html`) && !/\/(index\.html)?$/.test(address.pathname)) {
      response.writeHead(301, { location: `${address.pathname}/${address.search}` }).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(200, {
      "content-type": type,
      "cache-control": file.includes(`${sep}assets${sep}`)
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      ...(gzip ? { "content-encoding": "gzip", vary: "accept-encoding" } : {}),
    });
    const content = createReadStream(file);
    content.on("error", () => response.destroy());
    if (gzip) content.pipe(createGzip()).pipe(response);
    else content.pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      const address = server.address();
      resolve({
        url: `http://localhost:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
