import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext, SeedStep } from "../context"

/**
 * Refreshes the planner's statistics. On tables that were just filled Postgres still plans for empty ones, and compiles
 * the odd plan at more than a second a query: without this the first carts take four times as long.
 */
export const statisticsStep: SeedStep = {
  title: "Statistics",
  async run({ container }) {
    await analyse(container)
    return "the database knows how much it holds"
  },
}

export async function analyse(container: SeedContext["container"]): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze")
}
