import type { ModuleImplementations } from "@medusajs/framework/types"
import { getApp } from "./app"
import type { World } from "./world"

type SellerName = keyof World["sellers"]
export type Balance = { held: number; available: number; paid: number; debt: number }

const DAY = 24 * 60 * 60 * 1000

/** An instant so many days from now, for workflows that take one. */
export const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

/** Runs a workflow by its id: importing one would make a second instance. */
export async function run<T = unknown>(id: string, input: object): Promise<T> {
  const { container } = await getApp()
  const { result } = await container.resolve("workflows").run(id, { input })
  return result as T
}

export async function ledger(): Promise<ModuleImplementations["ledger"]> {
  const { container } = await getApp()
  return container.resolve("ledger")
}

/** What a seller of the world has in a currency; nothing when the ledger does not know her yet. */
export async function balanceOf(seller: SellerName, currency = "eur"): Promise<Balance> {
  const { world } = await getApp()
  const rows = await (await ledger()).balances({ seller_id: world.sellers[seller].id })
  const {
    held = 0,
    available = 0,
    paid = 0,
    debt = 0,
  } = rows.find((row) => row.currency_code === currency) ?? {}
  return { held, available, paid, debt }
}

/** Every account of the marketplace in one currency. */
export async function accountsOf(currency = "eur"): Promise<Record<string, number>> {
  const sums = await (await ledger()).accountSums()
  return Object.fromEntries(
    sums
      .filter(({ currency_code }) => currency_code === currency)
      .map(({ account, amount }) => [account, amount]),
  )
}

export type SettledRow = {
  id: string
  seller_order: { seller: { handle: string } }
  items: { id: string; product_handle: string }[]
  fulfillments: { id: string }[]
  payment_collections: { payments: { id: string; amount: number }[] }[]
}

/** The youngest order of a seller. */
export async function orderOf(seller: SellerName): Promise<SettledRow> {
  const { container } = await getApp()
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: [
      "id",
      "items.id",
      "items.product_handle",
      "fulfillments.id",
      "seller_order.seller.handle",
      "payment_collections.payments.*",
    ],
    pagination: { order: { created_at: "DESC" } },
  })
  const found = (data as SettledRow[]).find(({ seller_order }) => seller_order.seller.handle === seller)
  if (!found) throw new Error(`no order of ${seller}`)
  return found
}

/** Packs, ships and delivers the whole of a seller's youngest order. */
export async function deliver(seller: SellerName): Promise<void> {
  const { id: order_id } = await orderOf(seller)
  await run("ship-seller-order", { order_id, carrier: "DHL", tracking_number: "1" })
  const { fulfillments } = await orderOf(seller)
  await run("deliver-seller-order", { order_id, fulfillment_id: fulfillments[0]?.id })
}

export async function refund(seller: SellerName, amount: number): Promise<void> {
  const order = await orderOf(seller)
  const payment_id = order.payment_collections[0]?.payments[0]?.id
  await run("refund-payment-workflow", { payment_id, amount })
}
