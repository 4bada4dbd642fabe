// What the machine must have. Each check answers whether it holds, what was found, and how to mend it.
import { statfsSync } from "node:fs"
import { isAtLeast, NODE_TO_INSTALL } from "./node-program.mjs"
import { tryPort, whoListens } from "./ports.mjs"

const GB = 1024 ** 3

/** @typedef {{ name: string, isOk: boolean, found: string, mend?: string }} Check */

/** @returns {Check} */
export function checkNode(version = process.versions.node, wanted = NODE_TO_INSTALL) {
  return {
    name: "Node",
    isOk: isAtLeast(version, wanted),
    found: version,
    mend: `Node ${version} is too old: install Node ${wanted} or newer (22 is what Hirfa runs on).`,
  }
}

/** @returns {Check} */
export function checkDisk(folder, neededGb, free = freeBytes(folder)) {
  const text = `${(free / GB).toFixed(1)} GB free`
  return {
    name: "Disk",
    isOk: free >= neededGb * GB,
    found: text,
    mend: `The disk of ${folder} has ${text}; ${neededGb} GB are needed. Free some space and start again.`,
  }
}

/**
 * @param {{ name: string, port: number, setting: string }} service
 * @returns {Promise<Check>}
 */
export async function checkPort({ name, port, setting }) {
  const answer = await tryPort(port)
  return {
    name: `Port ${port}`,
    isOk: answer === "free",
    found: answer === "free" ? `free for the ${name}` : answer,
    mend: explainPort({
      name,
      port,
      setting,
      answer,
      owner: answer === "EADDRINUSE" ? whoListens(port) : null,
    }),
  }
}

/** The sentence for a port that cannot be had. */
export function explainPort({ name, port, setting, answer, owner }) {
  if (answer === "EACCES")
    return `This user may not open port ${port} for the ${name}. Set ${setting} to a port above 1023.`
  if (answer !== "EADDRINUSE")
    return `Port ${port} for the ${name} cannot be opened (${answer}). Set ${setting} to another.`
  const whose = owner ? `by ${owner.name} (process ${owner.pid})` : "by another program"
  return `Port ${port}, wanted for the ${name}, is taken ${whose}. Stop it, or set ${setting} to a free port.`
}

function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
