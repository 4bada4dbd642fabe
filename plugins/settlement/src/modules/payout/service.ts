import { MedusaService } from "@medusajs/framework/utils"
import { Payout } from "./models/payout"
import { PayoutAccount } from "./models/payout-account"
import { PayoutBatch } from "./models/payout-batch"

export type PayoutOptions = {
  /** Below this many minor units nothing is paid, by currency; 0 where a currency is not named. */
  minimums: Readonly<Record<string, number>>
  /** Days of the week on which the job prepares payouts, 1 is Monday. */
  weekdays: readonly number[]
  /** A rate that is older is not used. */
  maxRateAgeDays: number
  /** The account that pays, as the bank knows it. */
  debtor?: { name: string; iban: string; bic: string }
}

/** Where sellers are paid, by what rates, and what became of each payout. */
export class PayoutModuleService extends MedusaService({
  PayoutAccount,
  Payout,
  PayoutBatch,
}) {
  readonly options: PayoutOptions

  constructor(cradle: Record<string, unknown>, options: PayoutOptions) {
    super(cradle, options)
    this.options = options
  }
}
