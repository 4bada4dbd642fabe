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
    hookTimeout: 180_000,
  },
})
