import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type StockWish = { variant_id: string; location_id: string; free: number }

type Row = { variant_id: string; inventory_item_id: string }

/**
 * Sets how many of each variant can be sold at its seller's place: what orders have set aside stays beside it.
 * Compensation: the quantities of before.
 */
export const setStockStep = createStep(
  "set-stock-of-piece",
  async (wishes: StockWish[], { container }) => {
    if (wishes.length === 0) return new StepResponse(null, null)
    const { data } = await container.resolve("query").graph({
      entity: "product_variant_inventory_item",
      fields: ["variant_id", "inventory_item_id"],
      filters: { variant_id: wishes.map(({ variant_id }) => variant_id) },
    })
    const items = data as Row[]
    const inventory = container.resolve(Modules.INVENTORY)
    const levels = await inventory.listInventoryLevels({
      inventory_item_id: items.map(({ inventory_item_id }) => inventory_item_id),
      location_id: wishes.map(({ location_id }) => location_id),
    })
    const wanted = wishes.flatMap(({ variant_id, location_id, free }) => {
      const item = items.find((row) => row.variant_id === variant_id)
      if (!item) return []
      const level = levels.find(({ inventory_item_id }) => inventory_item_id === item.inventory_item_id)
      const { inventory_item_id } = item
      return [
        {
          inventory_item_id,
          location_id,
          level,
          stocked_quantity: free + Number(level?.reserved_quantity ?? 0),
        },
      ]
    })
    const fresh = wanted.filter(({ level }) => !level)
    const known = wanted.flatMap(({ level, stocked_quantity, inventory_item_id, location_id }) =>
      level ? [{ id: level.id, inventory_item_id, location_id, stocked_quantity }] : [],
    )
    const made = await inventory.createInventoryLevels(
      fresh.map(({ inventory_item_id, location_id, stocked_quantity }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity,
      })),
    )
    if (known.length > 0) await inventory.updateInventoryLevels(known)
    return new StepResponse(null, {
      made: made.map(({ id }) => id),
      before: levels.map(({ id, inventory_item_id, location_id, stocked_quantity }) => ({
        id,
        inventory_item_id,
        location_id,
        stocked_quantity: Number(stocked_quantity),
      })),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const inventory = container.resolve(Modules.INVENTORY)
    for (const id of undo.made) await inventory.deleteInventoryLevels([id])
    if (undo.before.length > 0) await inventory.updateInventoryLevels(undo.before)
  },
)
