import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedStep } from "./context"
import { problemsOf } from "./data/check"
import { loadWorld } from "./data/load"
import { applicationsStep } from "./steps/applications"
import { catalogStep } from "./steps/catalog"
import { interestStep } from "./steps/interest"
import { moneyStep, tariffsStep } from "./steps/money"
import { ordersStep } from "./steps/orders"
import { peopleStep } from "./steps/people"
import { picturesStep } from "./steps/pictures"
import { piecesStep } from "./steps/pieces"
import { promotionsStep } from "./steps/promotions"
import { reasonsStep } from "./steps/reasons"
import { regionsStep } from "./steps/regions"
import { searchStep } from "./steps/search"
import { sellersStep } from "./steps/sellers"
import { statisticsStep } from "./steps/statistics"
import { storeStep } from "./steps/store"
import { tradeStep } from "./steps/trade"
import { translationsStep } from "./steps/translations"

const STEPS: readonly SeedStep[] = [
  storeStep,
  regionsStep,
  reasonsStep,
  catalogStep,
  tradeStep,
  picturesStep,
  sellersStep,
  piecesStep,
  translationsStep,
  peopleStep,
  applicationsStep,
  promotionsStep,
  statisticsStep,
  tariffsStep,
  ordersStep,
  moneyStep,
  interestStep,
  searchStep,
]

/** Fills a shop with the demo world. Run again it adds what is missing and leaves the rest alone. */
export default async function seed({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const world = loadWorld()
  const problems = problemsOf(world)
  if (problems.length > 0) throw new Error(`The demo world does not fit together:\n${problems.join("\n")}`)

  const context = { container, world, pictureBases: new Map<string, string>() }
  const started = Date.now()
  for (const [index, { title, run }] of STEPS.entries()) {
    const from = Date.now()
    const done = await run(context)
    logger.info(`[${index + 1}/${STEPS.length}] ${title}: ${done} (${secondsSince(from)} s)`)
  }
  logger.info(`The demo world stands after ${secondsSince(started)} s`)
}

function secondsSince(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1)
}
