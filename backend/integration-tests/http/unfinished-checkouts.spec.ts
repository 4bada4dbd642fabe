import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { boughtCart, complete, filledCart, payInBrowser, payment } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()
const { container, world } = app
const query = container.resolve("query")
const engine = container.resolve("workflows")
const groups = container.resolve(ORDER_GROUP_MODULE)
const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

/** 250 + 2 × 19.99 + two deliveries of 18. */
const CENTS = 25_000 + 2 * 1999 + 2 * 1800
const NOTHING = { completed: [], returned: [], undone: [], failed: [] }

async function sweep(older_than = 0): Promise<Marketplace.SweptCheckouts> {
  const { result } = await engine.run("sweep-checkouts", { input: { older_than, younger_than: 60 } })
  return result as Marketplace.SweptCheckouts
}

const reserved = async (piece: "rug" | "bowl" | "uniqueRug") => {
  const [level] = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: world.pieces[piece].inventory_item_id ?? "" })
  return Number(level?.reserved_quantity)
}

/** What is there in all, so that nothing is left over unseen. */
async function rows() {
  const count = async (table: string, where = "deleted_at is null") => {
    const { rows } = await knex.raw<{ rows: { count: string }[] }>(
      `select count(*) from "${table}" where ${where}`,
    )
    return Number(rows[0]?.count)
  }
  return {
    groups: await count("order_group"),
    seller_orders: await count("seller_order"),
    orders: await count("order"),
    links: await count("order_cart"),
    parts: await count("payment", "provider_id = 'pp_split_split' and deleted_at is null"),
    transactions: await count("order_transaction"),
  }
}
const whole = { groups: 1, seller_orders: 2, orders: 2, links: 2, parts: 2, transactions: 2 }
const none = { groups: 0, seller_orders: 0, orders: 0, links: 0, parts: 0, transactions: 0 }

const isOpen = async (cart_id: string) => {
  const { data } = await query.graph({ entity: "cart", fields: ["completed_at"], filters: { id: cart_id } })
  return data[0]?.completed_at === null
}

/** Writes what the checkout has written when its process ends before the money is looked at: all but the payment. */
async function endBeforePayment(cart_id: string): Promise<void> {
  const links = ["order_cart", "order_payment_collection", "order_promotion"]
  for (const table of links) await knex.raw(`delete from "${table}" where true`)
  await knex.raw("delete from order_transaction where true")
  await knex.raw(
    "delete from payment_collection where id in (select payment_collection_id from payment where provider_id = 'pp_split_split')",
  )
  // The summary that a new order has: all of it is to be paid.
  await knex.raw(`update order_summary set totals = totals ||
    jsonb_build_object('pending_difference', totals->'current_order_total', 'transaction_total', 0, 'paid_total', 0)`)
  await knex.raw(
    "delete from payment where payment_session_id in (select payment_session_id from order_group where cart_id = ?)",
    [cart_id],
  )
  await knex.raw(
    "update payment_session set status = 'pending', authorized_at = null where id in (select payment_session_id from order_group where cart_id = ?)",
    [cart_id],
  )
}

/** As when the process ends between the orders and their group. */
async function endBeforeGroup(cart_id: string): Promise<void> {
  await endBeforePayment(cart_id)
  const [group] = await groups.listOrderGroups({ cart_id })
  await groups.deleteOrderGroups(group?.id ?? "")
}

describe("a checkout that a crash cut off", () => {
  it("after its orders, with the money taken: is completed, money and stock are taken once", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    await endBeforeGroup(cart.id)
    expect(await rows()).toEqual({ ...none, orders: 2 })
    expect(await sweep()).toEqual({ ...NOTHING, completed: [cart.id] })
    expect(await rows()).toEqual(whole)
    expect([await reserved("rug"), await reserved("bowl")]).toEqual([1, 2])
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
    const { body } = await complete<{ order_group: { id: string; token: string } }>(cart.id)
    const seen = await call<{ order_group: { payment_state: string; parcels: unknown[] } }>(
      `/store/order-groups/${body.order_group.id}?token=${body.order_group.token}`,
    )
    expect(seen.body.order_group).toMatchObject({ payment_state: "paid" })
    expect(seen.body.order_group.parcels).toHaveLength(2)
    expect(await sweep()).toEqual(NOTHING)
    expect(await rows()).toEqual(whole)
  })

  it("after its orders were paid, whose group was lost: the same", async () => {
    const { cart, group } = await boughtCart({ rug: 1, bowl: 2 })
    await groups.deleteOrderGroups(group.id)
    expect(await sweep()).toEqual({ ...NOTHING, completed: [cart.id] })
    expect(await rows()).toEqual(whole)
    expect([await reserved("rug"), await reserved("bowl")]).toEqual([1, 2])
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
  })

  it("after its group, with the money taken: is completed", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    await endBeforePayment(cart.id)
    expect(await rows()).toEqual({ ...none, groups: 1, seller_orders: 2, orders: 2 })
    expect(await sweep()).toEqual({ ...NOTHING, completed: [cart.id] })
    expect(await rows()).toEqual(whole)
    expect([await reserved("rug"), await reserved("bowl")]).toEqual([1, 2])
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
    expect(await sweep()).toEqual(NOTHING)
  })

  it("between its payments and their links: no part of a payment is left over", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    for (const table of ["order_cart", "order_payment_collection"])
      await knex.raw(`delete from "${table}" where true`)
    await knex.raw("delete from order_transaction where true")
    await knex.raw(
      "update order_summary set totals = totals || jsonb_build_object('pending_difference', totals->'current_order_total')",
    )
    expect(await sweep()).toEqual({ ...NOTHING, completed: [cart.id] })
    expect(await rows()).toEqual(whole)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
  })

  it.each([
    ["orders", endBeforeGroup],
    ["group", endBeforePayment],
  ])("after its %s, without the money: holds no stock, and its cart can be bought again", async (_, end) => {
    const { cart, group } = await boughtCart({ uniqueRug: 1, bowl: 1 })
    await end(cart.id)
    await resetStripe()
    expect(await sweep()).toMatchObject({ undone: [cart.id], completed: [] })
    expect(await rows()).toEqual(none)
    expect([await reserved("uniqueRug"), await reserved("bowl")]).toEqual([0, 0])
    expect(await isOpen(cart.id)).toBe(true)
    expect((await call(`/store/order-groups/${group.id}?token=${group.token}`)).status).toBe(404)
    expect(await sweep()).toEqual(NOTHING)
    // Another buyer may have it now.
    await boughtCart({ uniqueRug: 1 })
  })

  it("whose piece is not on sale any more: the money goes back", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    await endBeforeGroup(cart.id)
    await engine.run("set-seller-status", {
      input: { id: world.sellers.potters.id, action: "suspend", reason: "Sold factory goods" },
    })
    expect(await sweep()).toEqual({ ...NOTHING, returned: [cart.id] })
    expect(await rows()).toEqual(none)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: CENTS })
    expect(await sweep()).toEqual(NOTHING)
  })

  it("and was completed by its buyer since: only what was left over goes", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    await endBeforeGroup(cart.id)
    await container.resolve(Modules.CART).updateCarts([{ id: cart.id, completed_at: null }])
    expect((await complete(cart.id)).status).toBe(200)
    expect(await rows()).toMatchObject({ groups: 1, orders: 4 })
    const [before] = await groups.listOrderGroups({ cart_id: cart.id })
    expect(await sweep()).toEqual({ ...NOTHING, undone: [cart.id] })
    expect(await rows()).toEqual(whole)
    expect([await reserved("rug"), await reserved("bowl")]).toEqual([1, 2])
    const [after] = await groups.listOrderGroups({ cart_id: cart.id })
    expect(after?.id).toBe(before?.id)
    expect(await isOpen(cart.id)).toBe(false)
  })

  it("gives its promotion back, which the completed one counts once", async () => {
    await engine.run("create-promotions", {
      input: {
        promotionsData: [
          {
            code: "ONCE",
            type: "standard",
            status: "active",
            is_automatic: false,
            is_tax_inclusive: true,
            limit: 1,
            application_method: {
              type: "percentage",
              value: 10,
              target_type: "items",
              allocation: "across",
              currency_code: "eur",
            },
          },
        ],
      },
    })
    const { cart } = await boughtCart({ rug: 1, bowl: 2 }, { promo_codes: ["ONCE"] })
    await endBeforeGroup(cart.id)
    expect(await sweep()).toEqual({ ...NOTHING, completed: [cart.id] })
    const [promotion] = await container.resolve(Modules.PROMOTION).listPromotions({ code: "ONCE" })
    expect(promotion?.used).toBe(1)
  })
})

describe("a checkout with which nothing is wrong", () => {
  it("is left alone: paid, partly given back, canceled, under way, or an operator's own order", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 2 })
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "payment_collections.payments.id"],
      filters: { id: group.order_ids },
    })
    await engine.run("refund-payment-workflow", {
      input: { payment_id: data[0]?.payment_collections?.[0]?.payments?.[0]?.id ?? "", amount: 5 },
    })
    await engine.run("cancel-seller-order", {
      input: { order_id: data[1]?.id ?? "", reason: "It broke", canceled_by: "mem_1" },
    })
    const paying = await filledCart({ bowl: 1 })
    await payInBrowser(await payment(paying.id))
    await container.resolve(Modules.ORDER).createOrders({
      currency_code: "eur",
      items: [{ title: "By telephone", quantity: 1, unit_price: 10 }],
    })
    const before = await rows()
    expect(await sweep()).toEqual(NOTHING)
    expect(await rows()).toEqual(before)
  })

  it("is left alone while its money is authorised and not captured, as other ways of paying do", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await knex.raw("delete from order_transaction where true")
    await knex.raw(
      "update order_summary set totals = totals || jsonb_build_object('pending_difference', totals->'current_order_total')",
    )
    await knex.raw("update payment_collection set captured_amount = 0 where true")
    expect(await sweep()).toEqual(NOTHING)
    expect(await rows()).toMatchObject({ groups: 1, orders: 2, parts: 2 })
  })

  it("is left alone while it is young", async () => {
    const { cart } = await boughtCart({ rug: 1, bowl: 2 })
    await endBeforeGroup(cart.id)
    expect(await sweep(5)).toEqual(NOTHING)
    expect(await rows()).toMatchObject({ orders: 2 })
  })
})
