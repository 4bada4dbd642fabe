/** Starts the built web app (or another server) as a child process and reads its CPU time from `/proc`. */
import { execFileSync, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const storefront = path.join(path.dirname(fileURLToPath(import.meta.url)), "..")
const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"]).toString())

export async function startWebApp(settings) {
  const folder = process.env.WEB_APP_FOLDER ?? storefront
  return await startServer(path.join(folder, "server.mjs"), { PORT: "0", HOST: "127.0.0.1", ...settings })
}

/** A server is started when it has written its address. */
export async function startServer(file, settings = {}) {
  const child = spawn(process.execPath, [file], {
    cwd: path.dirname(file),
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const url = await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code} before it answered`)))
  })
  return { url, cpuMs: () => cpuMsOf(child.pid), stop: () => void child.kill("SIGTERM") }
}

function cpuMsOf(pid) {
  // The name of the process may hold spaces: fields are counted from behind it. utime and stime are the 14th and 15th.
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000
}
