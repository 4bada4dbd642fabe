import { defineConfig } from "vitest/config"

/** One booted Medusa for all files: isolation is off, and each file starts from a copy of the seeded world. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["integration-tests/http/**/*.spec.ts"],
    globalSetup: ["./integration-tests/support/global-setup.mts"],
    setupFiles: ["./integration-tests/support/setup.ts"],
    pool: "forks",
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
