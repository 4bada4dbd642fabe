// node scripts/source-mode.mjs: lets NODE_OPTIONS="-C source" run the plugins from TypeScript. Safe to repeat.
import path from "node:path"
import { root } from "./lib/settings.mjs"
import { enterSourceMode } from "./lib/source-mode.mjs"

for (const { plugin, changed } of enterSourceMode(root))
  console.log(`${path.relative(root, plugin)}: ${changed ? "linked to its source" : "already linked"}`)
