import { defineConfig } from "@medusajs/framework/utils"

/** Medusa without Hirfa's plugins on the bench's database: the other side of each ratio. */
module.exports = defineConfig({
  admin: { disable: true },
  featureFlags: { translation: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    workerMode: "server",
    http: {
      storeCors: "http://127.0.0.1",
      adminCors: "http://127.0.0.1",
      authCors: "http://127.0.0.1",
      jwtSecret: "only-for-the-bench",
      cookieSecret: "only-for-the-bench",
    },
  },
  modules: [{ resolve: "@medusajs/medusa/translation" }],
})
