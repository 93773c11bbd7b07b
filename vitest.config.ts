import { defineConfig } from "vitest/config";

/** No test times anything: the limit only ends one that hangs, on the slowest of machines. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        // Static pages are rendered as the build does it, which knows no elements of development.
        oxc: { jsx: { runtime: "automatic", development: false } },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          setupFiles: ["tests/unit/setup.ts"],
          testTimeout,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "component",
          include: ["tests/component/**/*.test.tsx"],
          environment: "jsdom",
          testTimeout,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/e2e/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at once: more of software WebGL would be slower than one after the other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
