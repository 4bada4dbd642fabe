import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defaultClientConditions, defaultServerConditions, defineConfig } from "vite"
import { islands } from "./vite-islands"

function hasSideEffects(id: string): boolean {
  return !id.includes("/plugins/contracts/")
}

export default defineConfig(({ command }) => ({
  plugins: [
    paraglideVitePlugin({
      project: "./project.inlang",
      outdir: "./app/paraglide",
      // The language is that of the address; `app/lib/i18n` tells Paraglide (server) and `<html lang>` does (browser).
      strategy: ["globalVariable", "baseLocale"],
      isServer: "import.meta.env.SSR",
      emitReadme: false,
    }),
    tailwindcss(),
    islands({
      folder: "app/islands",
      workers: { "/atelier-worker.js": "app/worker/atelier-worker.ts" },
    }),
    reactRouter(),
  ],
  resolve: {
    alias: { "~": new URL("./app", import.meta.url).pathname },
    conditions: ["source", ...defaultClientConditions],
  },
  ssr: {
    resolve: { conditions: ["source", ...defaultServerConditions] },
    // The built server carries all it needs: the image of the web app has no node_modules.
    noExternal: command === "build" ? true : ["@hirfa/contracts"],
  },
  build: {
    target: "es2022",
    // A data URI may not be a script or a font under our Content-Security-Policy.
    assetsInlineLimit: 0,
    rollupOptions: {
      // Of the contracts the browser needs a few constants: without this it would get all of zod with them.
      treeshake: { moduleSideEffects: hasSideEffects, manualPureFunctions: ["z"] },
    },
  },
  environments: {
    ssr: {
      build: {
        rollupOptions: { input: "./server/app.ts" },
        // Needed by a cache of undici's that we do not use; imported, it would warn at each start.
        commonjsOptions: { ignore: ["node:sqlite"] },
      },
      // React is bundled, so its production half must be chosen here; at run time NODE_ENV may say anything.
      ...(command === "build" ? { define: { "process.env.NODE_ENV": '"production"' } } : {}),
    },
  },
  server: { host: "127.0.0.1", port: 3000 },
}))
