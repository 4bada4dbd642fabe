import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { eventually } from "./eventually"

/** The real server on which the suite runs instead of Postgres, when there is one (`npm run test:meilisearch`). */
export const MEILISEARCH = process.env.TEST_MEILISEARCH_HOST
  ? { host: process.env.TEST_MEILISEARCH_HOST, apiKey: process.env.TEST_MEILISEARCH_API_KEY }
  : undefined

/** What the names of all indexes of tests begin with, so that no shop's is ever touched. */
export const TEST_PREFIX = "hirfa_test"

/** Drops the indexes of tests; what the backend still needs it fills again from what Postgres keeps. */
export async function dropMeilisearchIndexes(prefix = TEST_PREFIX): Promise<void> {
  if (!MEILISEARCH) return
  const { results } = await request<{ results: { uid: string }[] }>("GET", "/indexes?limit=1000")
  const own = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${prefix}_`))
  const tasks = await Promise.all(own.map((uid) => request<{ taskUid: number }>("DELETE", `/indexes/${uid}`)))
  for (const { taskUid } of tasks)
    await eventually(async () => {
      const { status } = await request<{ status: string }>("GET", `/tasks/${taskUid}`)
      if (status !== "succeeded") throw new Error(`Meilisearch's task ${taskUid} is ${status}`)
    })
}

/** Waits until the backend asks Meilisearch again, so that the suite does not pass by Postgres, which stands in for it. */
export async function meilisearchAnswers(container: MedusaContainer): Promise<void> {
  if (!MEILISEARCH) return
  const search = container.resolve<ISearchModuleService>("search")
  await eventually(async () => {
    const { provider_metadata } = await search.search({ entity: "piece", filters: { is_offered: true } })
    if (provider_metadata?.engine !== "meilisearch")
      throw new Error("Meilisearch does not answer the backend's searches")
  }, 30)
}

async function request<T>(method: string, path: string): Promise<T> {
  const response = await fetch(`${MEILISEARCH?.host}${path}`, {
    method,
    headers: MEILISEARCH?.apiKey ? { authorization: `Bearer ${MEILISEARCH.apiKey}` } : {},
  })
  if (!response.ok)
    throw new Error(`Meilisearch answered ${response.status} to ${method} ${path}: ${await response.text()}`)
  return (await response.json()) as T
}
