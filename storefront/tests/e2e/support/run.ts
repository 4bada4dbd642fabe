import path from "node:path"

export const root = path.resolve(import.meta.dirname, "../../../..")
/** What a run leaves for the next (the seeded pictures, the logs), and what it makes for itself and takes away. */
export const stateFolder = path.join(root, ".hirfa", "e2e")

/**
 * Where pictures seem to be served from. The seed writes this address into the database, so it must not depend on the
 * port of a run; the browser's requests to it are answered from the folder by `test.ts`.
 */
export const FILES_URL = "http://files.hirfa.test/files"

/** The web app's own of development: what changes in the backend is seen in the shop at once. */
export const PURGE_SECRET = process.env.PURGE_SECRET ?? "development-purge-secret"

/** Which payment a shop takes. */
export type Payment = "stripe" | "test"

export interface RunningShop {
  url: string
  backend: string
  /** The publishable key of its web app. */
  key: string
}

/** What the global setup tells the tests. */
export interface Run {
  shops: Record<Payment, RunningShop>
  stripe: string
  filesFolder: string
  /** Where the shops write the mails they would send. */
  mailFolder: string
  /** The run's own copy of the built web app. */
  webFolder: string
}

/** The world that the global setup has made for this run. */
export function currentRun(): Run {
  const told = process.env.HIRFA_E2E
  if (!told) throw new Error("HIRFA_E2E is missing: browser tests run through playwright.config.ts")
  return JSON.parse(told) as Run
}
