import { createRequire } from "node:module"
import { takePlace } from "./workers"

const require = createRequire(import.meta.url)
// Medusa requires medusa-config.ts and the plugins' sources by Node's own require.
require("ts-node").register({ transpileOnly: true, swc: true, cwd: process.cwd() })
takePlace()
