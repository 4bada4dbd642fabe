import type { VendorOrder } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { call } from "../support/http"
import { emptyMailbox, type Mail, mailbox } from "../support/mails"
import { boughtCart } from "../support/shopping"

const app = await getApp()
const WEB = "http://127.0.0.1:3000"

beforeEach(async () => {
  await app.reset()
  await emptyMailbox()
})

const to = (mails: Mail[], address: string) => mails.filter((mail) => mail.to === address)

/** The session of a member, and the order of her seller in a group. */
async function atelier(seller: "weavers" | "potters") {
  const { emails, password } = app.world.member
  const login = await call<{ token: string }>("/auth/member/emailpass", {
    body: { email: emails[seller], password },
  })
  const { token } = login.body
  const { body } = await call<{ orders: { id: string }[] }>("/vendor/orders", { token })
  const id = body.orders[0]?.id ?? ""
  const post = (path: string, body: unknown) =>
    call<{ order: VendorOrder }>(`/vendor/orders/${id}/${path}`, { token, body })
  return { id, post }
}

/** What the subscriber does when a queue that lost its acknowledgement brings the event once more. */
async function tellAgain(about: string, id: string) {
  await app.container.resolve(Modules.WORKFLOW_ENGINE).run("send-mails", { input: { about, id, at: "" } })
}

describe("buying from two sellers", () => {
  it("leaves one mail to the buyer with both parcels, and one to each seller with its own", async () => {
    const { group } = await boughtCart({ rug: 2, bowl: 1 })
    const mails = await mailbox(3)
    expect(mails.map(({ to }) => to).sort()).toEqual(
      ["claire@buyers.example", "potters@hirfa.example", "weavers@hirfa.example"].sort(),
    )
    const [bought] = to(mails, "claire@buyers.example")
    expect(bought?.subject).toMatch(/^Your order \d+ is placed$/)
    for (const form of [bought?.text, bought?.html]) {
      expect(form).toContain("Parcel of The weavers, Taznakht")
      expect(form).toContain("Parcel of The potters, Taznakht")
      expect(form).toContain("2 × A rug (One size)")
      expect(form).toContain("€500.00")
      expect(form).toContain("Expected ")
      expect(form).toContain(`${WEB}/orders/${group.token}`)
    }
    // Members read Arabic unless they chose another language.
    const [packed] = to(mails, "weavers@hirfa.example")
    const { id } = await atelier("weavers")
    expect(packed?.subject).toContain("طلب جديد")
    expect(packed?.html).toContain('dir="rtl"')
    expect(packed?.text).toContain(`${WEB}/ar/atelier/orders/${id}`)
    expect(packed?.text).toContain("A rug")
    expect(packed?.text).not.toMatch(/bowl|potters/)
    expect(to(mails, "potters@hirfa.example")[0]?.text).not.toMatch(/rug|weavers/)
  })

  it("leaves no more mails when the event comes again", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 1 })
    await mailbox(3)
    await tellAgain("group_placed", group.id)
    expect(await mailbox(3)).toHaveLength(3)
  })

  it("speaks the buyer's language, also in the link", async () => {
    const { group } = await boughtCart({ rug: 1 }, { locale: "fr-FR" })
    const [bought] = to(await mailbox(2), "claire@buyers.example")
    expect(bought?.subject).toMatch(/^Votre commande \d+ est passée$/)
    expect(bought?.text).toContain(`${WEB}/fr/orders/${group.token}`)
    expect(bought?.html).toContain('<html lang="fr" dir="ltr">')
  })
})

describe("what the seller does", () => {
  it("tells the buyer of the parcel with its tracking, and of its arrival, each once", async () => {
    await boughtCart({ rug: 1, bowl: 1 })
    await mailbox(3)
    await emptyMailbox()
    const { post } = await atelier("weavers")
    const tracking_url = "https://carrier.example/?n=AB1"
    const sent = await post("shipments", { carrier: "Amana", tracking_number: "AB1", tracking_url })
    expect(sent.status).toBe(200)
    const [onItsWay, ...more] = await mailbox(1)
    expect(more).toEqual([])
    expect(onItsWay?.to).toBe("claire@buyers.example")
    expect(onItsWay?.subject).toBe("Your parcel of The weavers is on its way")
    for (const words of ["Amana", "AB1", "1 × A rug", tracking_url]) expect(onItsWay?.text).toContain(words)
    expect(onItsWay?.text).not.toContain("bowl")

    const shipment_id = sent.body.order.shipments[0]?.id ?? ""
    await tellAgain("parcel_sent", shipment_id)
    expect(await mailbox(1)).toHaveLength(1)
    expect((await post("deliveries", { shipment_id })).status).toBe(200)
    const mails = await mailbox(3)
    expect(mails.map(({ subject }) => subject)).toContain("Your parcel of The weavers has arrived")
  })

  it("tells the buyer why an order was canceled and what money goes back, and nothing of the others", async () => {
    await boughtCart({ rug: 1, bowl: 1 })
    await mailbox(3)
    await emptyMailbox()
    const { id, post } = await atelier("weavers")
    expect((await post("cancel", { reason: "The loom broke & <b>burned</b>" })).status).toBe(200)
    const [canceled, ...more] = await mailbox(1)
    expect(more).toEqual([])
    expect(canceled?.to).toBe("claire@buyers.example")
    expect(canceled?.text).toContain("> The loom broke & <b>burned</b>")
    expect(canceled?.html).toContain("The loom broke &amp; &lt;b&gt;burned&lt;/b&gt;")
    expect(canceled?.text).toMatch(/€\d+\.\d\d goes back/)
    expect(canceled?.text).not.toMatch(/bowl|potters/)
    await tellAgain("order_canceled", id)
    expect(await mailbox(1)).toHaveLength(1)
  })
})

describe("money given back on one seller's order", () => {
  it("is told to the buyer, each refund once, with what has gone back in all", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 1 })
    await mailbox(3)
    await emptyMailbox()
    const engine = app.container.resolve(Modules.WORKFLOW_ENGINE)
    const { data } = await app.container.resolve("query").graph({
      entity: "order",
      fields: ["id", "payment_collections.payments.id", "seller_order.seller.handle"],
      filters: { id: group.order_ids },
    })
    const own = data.find(({ seller_order }) => seller_order?.seller?.handle === "weavers")
    const payment_id = own?.payment_collections?.[0]?.payments?.[0]?.id ?? ""
    const refund = (amount: number) =>
      engine.run("refund-payment-workflow", { input: { payment_id, amount } })
    await refund(12.5)
    const [first, ...none] = await mailbox(1)
    expect(none).toEqual([])
    expect(first?.to).toBe("claire@buyers.example")
    expect(first?.subject).toMatch(/^€12\.50 of your order \d+ comes back to you$/)
    expect(first?.text).toContain("from The weavers")
    expect(first?.text).not.toMatch(/potters|so far/)
    await refund(20)
    const mails = await mailbox(2)
    expect(mails).toHaveLength(2)
    expect(mails.find(({ subject }) => subject.startsWith("€20.00"))?.text).toContain("so far: €32.50")
    await tellAgain("money_returned", payment_id)
    expect(await mailbox(2)).toHaveLength(2)
  })
})

describe("what the operator does to a seller", () => {
  it("is told to those who answer for it, each time, with the reason", async () => {
    const engine = app.container.resolve(Modules.WORKFLOW_ENGINE)
    const { id } = app.world.sellers.weavers
    const set = (action: string, more: object = {}) =>
      engine.run("set-seller-status", { input: { id, action, ...more } })
    await set("pause", { reason: "Olive harvest", until: "2099-01-10T00:00:00Z" })
    const [paused, ...none] = await mailbox(1)
    expect(none).toEqual([])
    expect(paused).toMatchObject({ to: "weavers@hirfa.example", template: "seller-paused" })
    // Members read Arabic unless they chose another language.
    expect(paused?.subject).toContain("حرفة")
    expect(paused?.text).toContain("> Olive harvest")
    expect(paused?.text).toContain("2099")
    await set("reopen")
    await set("pause", { reason: "Eid" })
    await set("suspend", { reason: "Sold factory goods" })
    await set("restore")
    const templates = (await mailbox(4)).map(({ template }) => template).sort()
    expect(templates).toEqual(["seller-paused", "seller-paused", "seller-restored", "seller-suspended"])
  })

  it("is told when a seller that has members is approved, and not for one that could not be", async () => {
    const { createMembersWorkflow, createSellersWorkflow } = use<typeof Marketplace>(
      "@hirfa/marketplace/workflows",
    )
    const { result } = await createSellersWorkflow(app.container).run({
      input: {
        sellers: [
          { handle: "smiths", type: "artisan", name: "The smiths", city: "Fès", region_code: "MA-03" },
        ],
      },
    })
    const seller_id = result[0] ?? ""
    await createMembersWorkflow(app.container).run({
      input: {
        members: [
          {
            seller_id,
            email: "driss@hirfa.example",
            password: "of-ten-signs",
            name: "Driss",
            role: "owner",
            locale: "fr",
          },
          { seller_id, email: "said@hirfa.example", password: "of-ten-signs", name: "Said", role: "maker" },
        ],
      },
    })
    const engine = app.container.resolve(Modules.WORKFLOW_ENGINE)
    const approve = () => engine.run("approve-sellers", { input: { ids: [seller_id] }, throwOnError: false })
    await approve()
    await approve()
    const [told, ...none] = await mailbox(1)
    expect(none).toEqual([])
    expect(told).toMatchObject({ to: "driss@hirfa.example", subject: "The smiths est ouverte sur Hirfa" })
    expect(told?.text).toContain(`${WEB}/fr/atelier`)
  })
})

describe("an order on its way", () => {
  it("is told to the buyer when it is confirmed, and a claim to whoever did not make the step, once", async () => {
    const { group } = await boughtCart({ rug: 1 })
    const { id, post } = await atelier("weavers")
    await mailbox(2)
    await emptyMailbox()
    const confirmed = await post("confirm", {})
    const [mail] = await mailbox(1)
    expect([mail?.template, mail?.to]).toEqual(["order-confirmed", "claire@buyers.example"])
    await emptyMailbox()
    const line_id = confirmed.body.order.lines[0]?.id
    const asked = await call(`/store/order-groups/${group.id}/parcels/${id}/claims?token=${group.token}`, {
      body: {
        kind: "problem",
        reason: "other",
        words: "A <b>question</b>.",
        lines: [{ line_id, quantity: 1 }],
      },
    })
    expect(asked.status, JSON.stringify(asked.body)).toBe(200)
    const mails = await mailbox(2)
    expect(mails.map(({ template, to }) => [template, to]).sort()).toEqual([
      ["claim-moved", "claire@buyers.example"],
      ["claim-moved", "weavers@hirfa.example"],
    ])
    const [toSeller] = to(mails, "weavers@hirfa.example")
    expect(toSeller?.html).toContain('dir="rtl"')
    expect(toSeller?.html).toContain("A &lt;b&gt;question&lt;/b&gt;.")
    expect(toSeller?.text).toContain(`${WEB}/ar/atelier/orders/${id}`)
  })
})
