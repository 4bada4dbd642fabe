/** As many as the cores of the smallest machine that runs the checks: each worker boots a Medusa of its own. */
export const WORKERS = 2

/** What each worker has for itself, as environment variables that the backend and the tests read. */
export type WorkerPlace = {
  TEST_DATABASE: string
  DATABASE_URL: string
  STRIPE_API_BASE: string
  FILES_DIR: string
  MAIL_DIR: string
  MEILISEARCH_INDEX_PREFIX: string
}

/** Settles this process in the place that the global setup made for its number. */
export function takePlace(): void {
  const places = JSON.parse(process.env.TEST_PLACES ?? "[]") as WorkerPlace[]
  const place = places[Number(process.env.VITEST_POOL_ID) - 1]
  if (!place) throw new Error("TEST_PLACES is missing: run the suite through its vitest configuration")
  Object.assign(process.env, place)
}
