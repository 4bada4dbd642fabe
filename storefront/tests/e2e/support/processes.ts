import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { stateFolder } from "./run"

export interface Command {
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
}

/** A Node program of the run. Its output goes to `.hirfa/e2e/logs/<name>.log`. */
export class Program {
  readonly name: string
  readonly #child: ChildProcess
  readonly #log: string

  constructor({ name, args, cwd, env }: Command) {
    this.name = name
    this.#log = path.join(stateFolder, "logs", `${name}.log`)
    mkdirSync(path.dirname(this.#log), { recursive: true })
    const file = openSync(this.#log, "w")
    // The file itself, not a pipe: Medusa writes forever about a pipe that broke when this process was killed.
    this.#child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", file, file] })
    closeSync(file)
  }

  /** The first line of its output. */
  async firstLine(): Promise<string> {
    const failure = this.#failure()
    for (;;) {
      const [line, more] = readFileSync(this.#log, "utf8").split("\n", 2)
      if (line !== undefined && more !== undefined) return line
      await Promise.race([sleep(50), failure])
    }
  }

  /** Waits until it ends well; the error shows the end of its log. */
  async finished(): Promise<void> {
    const [code] = await once(this.#child, "exit")
    if (code !== 0) throw new Error(`${this.name} ended with ${code}:\n${this.#tail()}`)
  }

  /** Waits until the address answers; fails at once when the program ends before. */
  async answersAt(url: string): Promise<void> {
    const stop = new AbortController()
    await Promise.race([poll(url, stop.signal), this.#failure()]).finally(() => stop.abort())
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, "exit")
    this.#child.kill("SIGTERM")
    const force = setTimeout(() => this.#child.kill("SIGKILL"), 5_000)
    await ended
    clearTimeout(force)
  }

  /** As the kernel ends a process, or a power cut: it does nothing any more. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, "exit")
    this.#child.kill("SIGKILL")
    await ended
  }

  async #failure(): Promise<never> {
    const [code] = await once(this.#child, "exit")
    throw new Error(`${this.name} ended with ${code} before it was ready:\n${this.#tail()}`)
  }

  #tail(): string {
    return readFileSync(this.#log, "utf8").slice(-3_000)
  }
}

const PATIENCE_MS = 120_000

async function poll(url: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!signal.aborted) {
    const isUp = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) return
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ${PATIENCE_MS / 1000} s`)
    await sleep(200)
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== "object" || address === null) throw new Error("no port was given")
  return address.port
}
