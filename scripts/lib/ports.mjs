// Whether a port is free, and if not, whose it is.
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { createServer } from "node:net"

/** Answers "free", or the system's reason (EADDRINUSE, EACCES, …). */
export function tryPort(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("free")))
  })
}

/** A port nobody uses, chosen by the system. */
export function freePort(host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, host, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** The process that listens on a port, as "node (process 123)"; null when the system does not tell. */
export function whoListens(port) {
  try {
    const pid = process.platform === "linux" ? pidFromProc(port) : pidFromLsof(port)
    return pid ? { pid, name: commandOf(pid) } : null
  } catch {
    return null // no right to look, or no lsof: the sentence then goes without a name
  }
}

function pidFromProc(port) {
  const inode = ["/proc/net/tcp", "/proc/net/tcp6"]
    .map((file) => findListener(readFileSync(file, "utf8"), port))
    .find(Boolean)
  if (!inode) return null
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => ownsSocket(pid, inode))
}

/** The socket number of the listener on a port in the text of /proc/net/tcp; undefined when there is none. */
export function findListener(table, port) {
  const LISTEN = "0A"
  const wanted = port.toString(16).toUpperCase().padStart(4, "0")
  return table
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .find(([, local, , state]) => state === LISTEN && local.endsWith(`:${wanted}`))?.[9]
}

function ownsSocket(pid, inode) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(
      (fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
    )
  } catch {
    return false // another user's process, or one that just ended
  }
}

function pidFromLsof(port) {
  return execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"], { encoding: "utf8" }).split(
    "\n",
  )[0]
}

function commandOf(pid) {
  if (process.platform === "linux") return readFileSync(`/proc/${pid}/comm`, "utf8").trim()
  return execFileSync("ps", ["-o", "comm=", "-p", pid], { encoding: "utf8" }).trim()
}
