import type { ExecArgs } from "@medusajs/framework/types"
import type { GroundworkStep } from "./context"
import { loadGroundwork } from "./data/load"
import { runSteps } from "./run-steps"
import { catalogStep } from "./steps/catalog"
import { groundworkTextsStep } from "./steps/groundwork-texts"
import { reasonsStep } from "./steps/reasons"
import { regionsStep } from "./steps/regions"
import { storeStep } from "./steps/store"

/** What every shop stands on, the demonstration and the real one: nothing in it is invented. */
export const GROUNDWORK: readonly GroundworkStep[] = [
  storeStep,
  regionsStep,
  reasonsStep,
  catalogStep,
  groundworkTextsStep,
]

/** Lays the groundwork in an empty database. In one that is used it adds what is missing and leaves the rest alone. */
export default async function groundwork({ container }: ExecArgs) {
  await runSteps({ container, world: loadGroundwork() }, GROUNDWORK)
}
