// Ctrl-C, SIGTERM and failures all end the same way: what we started is stopped, newest first.
import { stopAll } from "./processes.mjs"
import { UserError } from "./settings.mjs"

const PARENT_MS = 250
const undo = []
let ending = null

/** Registers something to undo when the command ends, however it ends. */
export function onShutdown(task) {
  undo.unshift(task)
}

/** Ends everything once; later calls wait for the first. */
export function shutdown() {
  ending ??= (async () => {
    await stopAll()
    for (const task of undo) await task()
  })()
  return ending
}

/** Runs the command: signals end it cleanly, a UserError prints its sentence, anything else its stack. */
export async function runCommand(main) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, endOnRequest)
  if (process.env.npm_lifecycle_event) watchParent(endOnRequest)
  try {
    await main()
  } catch (error) {
    if (ending) return // the failure is only the echo of the stop
    console.error(`\n${error instanceof UserError ? error.message : error.stack}`)
    await shutdown()
    process.exit(1)
  }
}

async function endOnRequest() {
  if (ending) return
  process.stdout.write("\nEnding everything that was started …\n")
  await shutdown()
  process.exit(0)
}

/** npm passes SIGTERM to the shell between it and us, and that shell dies without passing it on. */
function watchParent(onGone) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && onGone(), PARENT_MS).unref()
}
