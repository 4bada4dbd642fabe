// Whether node_modules holds what package-lock.json asks for, and the installation when it does not.
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { runToEnd } from "./processes.mjs"

/** The names of packages that the lock asks for and the tree does not have in that version. */
export function missingPackages(root) {
  const hidden = path.join(root, "node_modules", ".package-lock.json")
  if (!existsSync(hidden)) return ["everything"]
  return compareLocks(readJson(path.join(root, "package-lock.json")), readJson(hidden))
}

/** Optional packages are left out: only those of this platform are installed. */
export function compareLocks(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(
      ([where, entry]) =>
        where.includes("node_modules/") && !entry.link && !entry.optional && !entry.devOptional,
    )
    .filter(([where, { version }]) => installed.packages[where]?.version !== version)
    .map(([where]) => where.slice(where.lastIndexOf("node_modules/") + "node_modules/".length))
}

export async function install({ root, logsDir }, onLine) {
  await runToEnd({
    title: "Installing the dependencies (npm ci)",
    program: process.platform === "win32" ? "npm.cmd" : "npm",
    args: ["ci", "--no-audit", "--no-fund", "--loglevel=http"],
    cwd: root,
    env: process.env,
    log: path.join(logsDir, "install.log"),
    onLine,
  })
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"))
}
