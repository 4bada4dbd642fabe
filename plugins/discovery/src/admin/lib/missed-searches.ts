import type { InsightPeriod, MissedSearchesAnswer, MissedSearchesQuery } from "@hirfa/contracts"
import { sdk } from "./sdk"

export { messageOf } from "./sdk"

export async function readMissedSearches(query: MissedSearchesQuery): Promise<MissedSearchesAnswer> {
  return await sdk.client.fetch<MissedSearchesAnswer>("/admin/missed-searches", { query: { ...query } })
}

/** The table as the dashboard's login may fetch it, handed to the browser as a download. */
export async function downloadTable(period: InsightPeriod): Promise<void> {
  const response: Response = await sdk.client.fetch("/admin/missed-searches.csv", {
    query: { period },
    headers: { accept: "text/plain" },
  })
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement("a")
  link.href = url
  link.download = `not-found-${period}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
