import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const isCi = Boolean(process.env.CI);
const report = process.env.OUTTURN_TEST_REPORT ?? join(tmpdir(), "outturn-tests.json");

export default defineConfig({
  define: { __OUTTURN_VERSION__: JSON.stringify("test") },
  resolve: { conditions: ["source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC" },
    reporters: isCi ? ["default", "json"] : ["default"],
    outputFile: { json: report },
  },
});
