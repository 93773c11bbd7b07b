import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** Serves the built site while the e2e tests run; with `ATLAS_URL`, they drive the site at that address. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const address = process.env.ATLAS_URL;
  if (address !== undefined) {
    project.provide("siteUrl", address);
    return () => Promise.resolve();
  }
  const dist = join(fileURLToPath(new URL("../../", import.meta.url)), "dist");
  const { url, close } = await serve(dist, 0);
  project.provide("siteUrl", url);
  return close;
}
