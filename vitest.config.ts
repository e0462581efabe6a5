import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const isCi = Boolean(process.env.CI);
const report = process.env.OUTTURN_TEST_REPORT ?? join(tmpdir(), "outturn-tests.json");

/** Tests that set variables of the process, start servers or read the project's own files: a process to each file. */
const APART = ["test/{browser,cli,house,store}/**/*.test.ts"];

export default defineConfig({
  define: { __OUTTURN_VERSION__: JSON.stringify("test") },
  resolve: { conditions: ["source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a busy machine: nothing waits this long that comes at all.
    expect: { poll: { timeout: 15_000 } },
    env: { TZ: "UTC" },
    reporters: isCi ? ["default", "json"] : ["default"],
    outputFile: { json: report },
    projects: [
      // One process for many files, which load the sources and the record once.
      { extends: true, test: { name: "together", include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"], exclude: APART, isolate: false } },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
