import { Program } from "./processes"
import { FILES_URL, PURGE_SECRET } from "./run"

interface WebApp {
  name: string
  /** Where its build is. */
  folder: string
  port: number
  backend: string
  key: string
  stripeKey: string
}

/** The built web app as a program of the run. */
export function startWebApp({ name, folder, port, backend, key, stripeKey }: WebApp): {
  program: Program
  url: string
} {
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: "test",
    PORT: String(port),
    PUBLIC_URL: url,
    BACKEND_URL: backend,
    FILES_URL,
    PUBLISHABLE_KEY: key,
    // What is looked at is told to the backend at once, not gathered for a while.
    INTEREST_SECONDS: "1",
    PURGE_SECRET,
    STRIPE_PUBLISHABLE_KEY: stripeKey,
    // One of the two shops is as real ones are.
    DEMONSTRATION: String(stripeKey === ""),
  }
  return { program: new Program({ name, args: ["server.mjs"], cwd: folder, env }), url }
}
