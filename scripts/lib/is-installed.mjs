// Exit code 0 when node_modules holds what package-lock.json asks for. For shell scripts.
import { missingPackages } from "./install.mjs"
import { root } from "./settings.mjs"

process.exitCode = missingPackages(root).length === 0 ? 0 : 1
