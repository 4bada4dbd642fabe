import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { read, type SeedStep } from "../context"

/** Tariffs of the demonstration: invented, and said so where they are shown. */
const TARIFFS = [
  { label: "Demo: every sale", kind: "commission", rate_bps: 1000, vat_bps: 2000 },
  {
    label: "Demo: the first year of jewellery",
    kind: "commission",
    family_code: "jewellery",
    rate_bps: 700,
    vat_bps: 2000,
  },
  { label: "Demo: taking a card payment", kind: "payment_cost", rate_bps: 250, borne_by: "seller" },
]
/** The demo's own orders are released when they are delivered, so that there is something to pay; later ones wait. */
const FIRST_WINDOW = { days: 0, label: "Demo: the first orders, released on delivery" }
const RETURN_WINDOW = { days: 14, label: "Demo: fourteen days after delivery" }

/** Tariffs come before the first order, since an order is settled by the tariffs of its day. */
export const tariffsStep: SeedStep = {
  title: "Tariffs",
  async run({ container }) {
    const rules = await read(container, "commission_rule", ["id"])
    const windows = await read(container, "return_window", ["id"])
    if (rules.length === 0) await runById(container, "create-commission-rules", { rules: TARIFFS })
    if (windows.length === 0) await runById(container, "create-return-window", FIRST_WINDOW)
    return rules.length === 0 ? `${TARIFFS.length} new` : "there already"
  },
}

/** The sample that a bank published: right by its key, and nobody's. */
const SAMPLE_RIB = "011519000001205000534921"

type Seller = { id: string; name: string }

/** Settles the demo's orders, gives their sellers a bank account, and prepares the first payouts. */
export const moneyStep: SeedStep = {
  title: "Money",
  async run({ container }) {
    const orders = await read<{ order_id: string; seller: Seller }>(container, "seller_order", [
      "order_id",
      "seller.id",
      "seller.name",
    ])
    const accounts = await read<{ seller_id: string }>(container, "payout_account", ["seller_id"])
    const paid = new Set(accounts.map(({ seller_id }) => seller_id))
    const sellers = new Map(orders.map(({ seller }) => [seller.id, seller]))
    const fresh = [...sellers.values()].filter(({ id }) => !paid.has(id))
    if (fresh.length === 0) return "settled already"
    await runById(container, "sweep-settlements", {})
    await runById(container, "create-return-window", RETURN_WINDOW)
    for (const seller of fresh) await giveAccount(container, seller)
    await runById(container, "prepare-payouts", {})
    return `${orders.length} orders settled, ${fresh.length} bank accounts new`
  },
}

async function giveAccount(container: MedusaContainer, { id, name }: Seller): Promise<void> {
  const account = { seller_id: id, holder: name, rib: SAMPLE_RIB, currency: "mad", entered_by: null }
  const { id: account_id } = await runById<{ id: string }>(container, "save-payout-account", account)
  await runById(container, "decide-payout-account", {
    id: account_id,
    decision: "verify",
    note: "Demo: a published sample account",
    decided_by: "seed",
  })
}

/** By its id, as any script may: the seed needs no type of the settlement plugin. */
async function runById<T>(container: MedusaContainer, id: string, input: object): Promise<T> {
  const { result } = await container.resolve(Modules.WORKFLOW_ENGINE).run(id, { input })
  return result as T
}
