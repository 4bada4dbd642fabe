import { MedusaService } from "@medusajs/framework/utils"
import { ConnectClient, type ConnectOptions } from "../../stripe-connect/client"
import { ConnectAccount } from "./models/connect-account"
import { Payout } from "./models/payout"
import { PayoutAccount } from "./models/payout-account"
import { PayoutBatch } from "./models/payout-batch"
import { TransferReversal } from "./models/transfer-reversal"

export type PayoutOptions = {
  /** Below this many minor units nothing is paid, by currency; 0 where a currency is not named. */
  minimums: Readonly<Record<string, number>>
  /** Days of the week on which the job prepares payouts, 1 is Monday. */
  weekdays: readonly number[]
  /** A rate that is older is not used. */
  maxRateAgeDays: number
  /** The account that pays, as the bank knows it. */
  debtor?: { name: string; iban: string; bic: string }
  /** The marketplace's account at Stripe, from which sellers abroad are paid. */
  connect?: ConnectOptions
}

/** Where sellers are paid, by what rates, and what became of each payout. */
export class PayoutModuleService extends MedusaService({
  PayoutAccount,
  Payout,
  PayoutBatch,
  ConnectAccount,
  TransferReversal,
}) {
  readonly options: PayoutOptions
  /** Null where the shop has no keys of Stripe's for it. */
  readonly connect: ConnectClient | null

  constructor(cradle: Record<string, unknown>, options: PayoutOptions) {
    super(cradle, options)
    this.options = options
    this.connect = options.connect ? new ConnectClient(options.connect) : null
  }
}
