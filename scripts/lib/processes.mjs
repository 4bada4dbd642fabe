// Programs that the commands run: to their end, or beside us until we stop them. Their words go to a log file.
import { spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline"
import { setTimeout as sleep } from "node:timers/promises"
import { UserError } from "./settings.mjs"

const GRACE_MS = 10_000
const IS_WINDOWS = process.platform === "win32"
/** Each program leads a group of its own, so that what it starts in turn ends with it. */
const OWN_GROUP = { detached: !IS_WINDOWS }
const running = new Set()

/**
 * Runs a program to its end.
 * @param {{ title: string, program: string, args: string[], cwd: string, env: object, log: string, onLine?: (line: string) => void }} task
 */
export async function runToEnd({ title, program, args, cwd, env, log, onLine }) {
  const child = launch({ program, args, cwd, env, log })
  const watch = onLine ? setInterval(() => onLine(lastLines(log, 1)), 500).unref() : null
  const { code, signal } = await ending(child)
  clearInterval(watch)
  if (code === 0) return
  throw new UserError(
    `${title} failed (${signal ?? `exit code ${code}`}). The end of ${log}:\n${indent(lastLines(log, 25))}`,
  )
}

/** Starts a server. `ended` resolves with a sentence when it stops by itself. */
export function startServer({ name, program, args, cwd, env, log }) {
  const child = launch({ program, args, cwd, env, log })
  const ended = ending(child).then(
    ({ code, signal }) =>
      `The ${name} stopped (${signal ?? `exit code ${code}`}). The end of ${log}:\n${indent(lastLines(log, 25))}`,
  )
  return { name, child, ended, log }
}

/** Starts a server whose words are shown, each line under its name. `ended` resolves when it stops. */
export function followServer({ name, program, args, cwd, env }) {
  const child = remember(spawn(program, args, { ...OWN_GROUP, cwd, env, stdio: ["ignore", "pipe", "pipe"] }))
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => console.log(`${name.padEnd(8)}| ${line}`))
  }
  const ended = ending(child).then(
    ({ code, signal }) => `The ${name} stopped (${signal ?? `exit code ${code}`}).`,
  )
  return { name, child, ended }
}

/** Asks everything that still runs to end, and insists after ten seconds. */
export async function stopAll() {
  await Promise.all([...running].map(stop))
}

async function stop(child) {
  signalGroup(child, "SIGTERM")
  const insist = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS)
  await ending(child)
  clearTimeout(insist)
  await groupEnds(child, Date.now() + GRACE_MS)
}

/** Answers whether anybody was there to hear it. */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false // it could not be started
  try {
    return process.kill(IS_WINDOWS ? child.pid : -child.pid, signal)
  } catch {
    return false // it has ended already
  }
}

/** What the program itself had started may need a moment longer than it. */
async function groupEnds(child, giveUpAt) {
  while (!IS_WINDOWS && signalGroup(child, 0)) {
    if (Date.now() > giveUpAt) return signalGroup(child, "SIGKILL")
    await sleep(50)
  }
}

function launch({ program, args, cwd, env, log }) {
  mkdirSync(path.dirname(log), { recursive: true })
  const file = openSync(log, "w")
  // The file itself, not a pipe: a program writing its last words must not die of our closed pipe.
  const child = spawn(program, args, { ...OWN_GROUP, cwd, env, stdio: ["ignore", file, file] })
  closeSync(file)
  return remember(child)
}

function remember(child) {
  running.add(child)
  const forget = () => running.delete(child)
  return child.once("exit", forget).once("error", forget)
}

function ending(child) {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve({ code: child.exitCode, signal: child.signalCode })
  return new Promise((resolve, reject) =>
    child.once("exit", (code, signal) => resolve({ code, signal })).once("error", reject),
  )
}

/** The last lines of a log that say something, without colours. */
export function lastLines(file, count) {
  if (!existsSync(file)) return ""
  return plain(readFileSync(file, "utf8"))
    .split("\n")
    .filter((line) => line.trim())
    .slice(-count)
    .join("\n")
}

/** Text without terminal colours and cursor movements. */
export function plain(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
  return text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, "").replace(/\r(?!\n)/g, "\n")
}

function indent(text) {
  return text.replace(/^/gm, "  ")
}
