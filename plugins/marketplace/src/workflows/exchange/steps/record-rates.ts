import { EXCHANGE_MODULE, type ExchangeRate } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { rates: ExchangeRate[]; recorded_by?: string }

/** @throws NOT_ALLOWED when a day has another rate already: money may have been reckoned by it. Compensation: deletes. */
export const recordRatesStep = createStep(
  "record-exchange-rates",
  async ({ rates, recorded_by }: Input, { container }) => {
    const service = container.resolve(EXCHANGE_MODULE)
    const known = await service.listExchangeRates({ valid_from: rates.map(({ valid_from }) => valid_from) })
    const fresh = rates.filter((rate) => {
      const same = known.find(
        ({ currency_code, valid_from }) =>
          currency_code === rate.currency_code && valid_from === rate.valid_from,
      )
      if (same && Number(same.mad_per_unit) !== Number(rate.mad_per_unit)) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `rates: ${rate.currency_code} has the rate ${same.mad_per_unit} from ${rate.valid_from} already: give the new one a later day`,
        )
      }
      return !same
    })
    const created = await service.createExchangeRates(fresh.map((rate) => ({ ...rate, recorded_by })))
    const ids = created.map(({ id }) => id)
    return new StepResponse({ recorded: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(EXCHANGE_MODULE).deleteExchangeRates(ids)
  },
)
