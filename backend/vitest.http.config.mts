import { defineConfig } from "vitest/config"
import { WORKERS } from "./integration-tests/support/workers"

/** One booted Medusa a worker for all its files: isolation is off, and each file starts from a copy of the seeded world. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["integration-tests/http/**/*.spec.ts"],
    globalSetup: ["./integration-tests/support/global-setup.mts"],
    setupFiles: ["./integration-tests/support/setup.ts"],
    pool: "forks",
    maxWorkers: WORKERS,
    isolate: false,
    testTimeout: 60_000,
    // As in the browser suite: some tests hold Hirfa to a time it promises, on a machine that does other things too.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 180_000,
  },
})
