import { defaultServerConditions } from "vite"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    include: [
      "app/**/*.test.{ts,tsx}",
      "server/**/*.test.ts",
      "tests/unit/**/*.test.ts",
      "tests/stand-ins/**/*.test.mjs",
    ],
    // Property tests try hundreds of cases; a busy machine needs longer than the usual five seconds.
    testTimeout: 30_000,
    env: { PUBLISHABLE_KEY: "pk_test", NODE_ENV: "test" },
  },
})
