// What dependency-cruiser must know to follow the web app's `~/`; the same alias as in storefront/vite.config.ts.
const path = require("node:path")

module.exports = { resolve: { alias: { "~": path.resolve(__dirname, "../../../storefront/app") } } }
