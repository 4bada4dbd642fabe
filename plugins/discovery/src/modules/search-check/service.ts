import { MedusaService } from "@medusajs/framework/utils"
import { SearchCheck } from "./models/search-check"

const KEEP_DAYS = 365
const DAY = 24 * 60 * 60 * 1000

/** What the nightly comparison of the search with the tables found, a row each time. */
export class SearchCheckModuleService extends MedusaService({ SearchCheck }) {
  /** Forgets checks that are older than a year. */
  async forget(now: Date): Promise<void> {
    await this.deleteSearchChecks({ created_at: { $lt: new Date(now.getTime() - KEEP_DAYS * DAY) } })
  }
}
