/**
 * Runs the stand-in of Stripe's API as a process: `node stripe.mjs --port 0` prints one line of JSON,
 * `{"url":"http://127.0.0.1:…","port":…}`, and serves until it is ended. See stripe/control.mjs for what tests can tell it.
 */
import { parseArgs } from "node:util"
import { startStripe } from "./stripe/server.mjs"

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } })
const { url, port, close } = await startStripe({ port: Number(values.port) })
console.log(JSON.stringify({ url, port }))
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close)
