import type { ExecArgs } from "@medusajs/framework/types"
import type { SeedStep } from "./context"
import { problemsOf } from "./data/check"
import { loadWorld } from "./data/load"
import { GROUNDWORK } from "./groundwork"
import { runSteps } from "./run-steps"
import { applicationsStep } from "./steps/applications"
import { certificatesStep } from "./steps/certificates"
import { interestStep } from "./steps/interest"
import { moneyStep, tariffsStep } from "./steps/money"
import { ordersStep } from "./steps/orders"
import { peopleStep } from "./steps/people"
import { picturesStep } from "./steps/pictures"
import { piecesStep } from "./steps/pieces"
import { promotionsStep } from "./steps/promotions"
import { searchStep } from "./steps/search"
import { sellersStep } from "./steps/sellers"
import { statisticsStep } from "./steps/statistics"
import { tradeStep } from "./steps/trade"
import { translationsStep } from "./steps/translations"

const STEPS: readonly SeedStep[] = [
  ...GROUNDWORK,
  tradeStep,
  picturesStep,
  sellersStep,
  piecesStep,
  translationsStep,
  peopleStep,
  certificatesStep,
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
  const world = loadWorld()
  const problems = problemsOf(world)
  if (problems.length > 0) throw new Error(`The demo world does not fit together:\n${problems.join("\n")}`)
  await runSteps({ container, world, pictureBases: new Map<string, string>() }, STEPS)
}
