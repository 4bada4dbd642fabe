import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { makeWorld } from "../integration-tests/support/world"

/** The little world of the HTTP tests, with Medusa's own manual payment beside ours, for the plain side. */
export default async function prepare({ container }: ExecArgs) {
  const world = await makeWorld(container)
  const flows: typeof import("@medusajs/medusa/core-flows") = createRequire(__filename)(
    "@medusajs/medusa/core-flows",
  )
  await flows.updateRegionsWorkflow(container).run({
    input: {
      selector: { id: Object.values(world.region) },
      update: { payment_providers: ["pp_system_default", "pp_test_test", "pp_split_split"] },
    },
  })
  await stockUp(container)
  // The measured backends run without background work, so the search documents are made here.
  await container.resolve(Modules.WORKFLOW_ENGINE).run("reindex-pieces", { input: {} })
  writeFileSync(process.env.BENCH_WORLD ?? "", JSON.stringify(world))
}

/** However often a checkout is measured, nothing is sold out. */
async function stockUp(container: MedusaContainer): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({})
  await inventory.updateInventoryLevels(
    levels.map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: 100_000,
    })),
  )
}
