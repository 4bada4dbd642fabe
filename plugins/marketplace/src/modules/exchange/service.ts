import { type Currency, ratesOn } from "@hirfa/contracts"
import { MedusaService } from "@medusajs/framework/utils"
import { ExchangeRate } from "./models/exchange-rate"

export type RateRow = {
  id: string
  currency_code: string
  mad_per_unit: string
  valid_from: string
  source: string
  source_url: string | null
}

/** What a dirham is worth, by day. */
export class ExchangeModuleService extends MedusaService({ ExchangeRate }) {
  /**
   * The rate of each currency that holds on a day.
   * @param day YYYY-MM-DD; today when left out
   */
  async ratesOn(day: string = new Date().toISOString().slice(0, 10)): Promise<Map<Currency, RateRow>> {
    const rates: RateRow[] = await this.listExchangeRates(
      { valid_from: { $lte: day } },
      { order: { valid_from: "DESC" }, take: 400 },
    )
    return ratesOn(rates, day)
  }
}
