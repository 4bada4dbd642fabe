// Which Node runs what: the one pinned in package.json once it is installed, the caller's own before that.
import { existsSync } from "node:fs"
import path from "node:path"

/** React Router 8 needs this much; the package.json pins it through the registry's binary packages. */
export const NODE_WANTED = "22.22.0"
/** Enough for the commands themselves, up to the installation. */
export const NODE_TO_INSTALL = "20.19.0"

/** The Node that came with the dependencies, or this one where the platform has none (Apple silicon). */
export function nodeProgram(root) {
  const pinned = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node")
  return existsSync(pinned) && process.platform !== "win32" ? pinned : process.execPath
}

/** The environment with the programs of the dependencies first. */
export function withBin(root, env) {
  const bin = path.join(root, "node_modules", ".bin")
  return { ...env, PATH: [bin, env.PATH].filter(Boolean).join(path.delimiter) }
}

/** The environment of a build: our programs first, and nobody told that it runs. */
export function buildEnvironment(root, env = process.env) {
  const quiet = {
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  return withBin(root, { ...env, ...quiet })
}

/** True when a version ("22.23.3") is at least the other. */
export function isAtLeast(version, wanted) {
  const [left, right] = [parts(version), parts(wanted)]
  const differing = left.findIndex((number, index) => number !== right[index])
  return differing === -1 || left[differing] > right[differing]
}

function parts(version) {
  return version.replace(/^v/, "").split(/[.-]/).slice(0, 3).map(Number)
}
