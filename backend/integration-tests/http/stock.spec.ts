import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { complete, filledCart, payInBrowser, payment } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()
beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

async function level(inventory_item_id: string | undefined) {
  const levels = await app.container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: inventory_item_id ?? "" })
  const [only] = levels
  return {
    stocked: Number(only?.stocked_quantity),
    reserved: Number(only?.reserved_quantity),
    places: levels.length,
  }
}

describe("the last piece", () => {
  it("is sold once when twenty buyers press at once, and the others get their money back", async () => {
    const { world, container } = app
    const carts = []
    for (let buyer = 0; buyer < 20; buyer++) {
      const cart = await filledCart({ uniqueRug: 1, bowl: 1 })
      await payInBrowser(await payment(cart.id))
      carts.push(cart)
    }
    const answers = await Promise.all(
      carts.map(({ id }) => complete<{ message?: string; order_group?: { id: string } }>(id)),
    )
    const sold = answers.filter(({ status, body }) => status === 200 && body.order_group)
    expect(sold).toHaveLength(1)
    for (const { status, body } of answers) if (!body.order_group) expect([400, 409]).toContain(status)
    expect(await level(world.pieces.uniqueRug.inventory_item_id)).toEqual({
      stocked: 1,
      reserved: 1,
      places: 1,
    })
    expect(await level(world.pieces.bowl.inventory_item_id)).toMatchObject({ reserved: 1 })

    const groups = await container.resolve("query").graph({ entity: "order_group", fields: ["id"] })
    expect(groups.data).toHaveLength(1)
    const stripe = await stripeMoney()
    expect(stripe.captured - stripe.refunded).toBe(48_000 + 1999 + 2 * 1800)
  }, 120_000)

  it("is reserved once, at the place of its seller, and freed when its order is canceled", async () => {
    const cart = await filledCart({ rug: 2, vase: 1 })
    await payInBrowser(await payment(cart.id))
    await complete(cart.id)
    expect(await level(app.world.pieces.rug.inventory_item_id)).toEqual({
      stocked: 40,
      reserved: 2,
      places: 1,
    })
    expect(await level(app.world.pieces.vase.inventory_item_id)).toMatchObject({ reserved: 1 })
  })
})
