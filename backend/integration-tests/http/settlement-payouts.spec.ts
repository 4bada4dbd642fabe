import type {
  InvoicesAnswer,
  LedgerProof,
  MakerEarningsAnswer,
  OpenPrice,
  OperatorPayoutsAnswer,
  PayoutBatchView,
  PayoutResultsAnswer,
  PieceAnswer,
  Statement,
  VendorBalance,
} from "@hirfa/contracts"
import { beforeAll, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { balanceOf, deliver, inDays, refund, run } from "../support/settlement"
import { boughtCart } from "../support/shopping"
import { resetStripe } from "../support/stripe"

const app = await getApp()
const { container, world } = app

const RIBS = { weavers: "011519000001205000534921", potters: "007780000123400000056757" }
const WEAVERS = 19_833
const POTTERS = 4432
const today = () => new Date().toISOString().slice(0, 10)

let amina = ""
let brahim = ""
let weavers = ""
let potters = ""

const obstacle = async (token: string) =>
  (await call<VendorBalance>("/vendor/balance", { token })).body.balances[0]?.obstacle

/** One long story: each part goes on where the one before it ended. */
describe("from a sale to the bank", () => {
  beforeAll(async () => {
    await app.reset()
    await resetStripe()
    await run("create-commission-rules", {
      rules: [{ label: "Ten per cent", kind: "commission", rate_bps: 1000, vat_bps: 2000 }],
    })
    const sellers = container.resolve("seller")
    const [piece] = await sellers.listPieces({ product_id: world.pieces.rug.product_id })
    const [maker] = await sellers.listMakers({ seller_id: world.sellers.weavers.id })
    await sellers.createMakerShares({ percent: 100, piece_id: piece?.id, maker_id: maker?.id })
    amina = await operatorToken("amina@hirfa.example")
    brahim = await operatorToken("brahim@hirfa.example")
    weavers = await memberToken("weavers")
    potters = await memberToken("potters")
    await boughtCart({ rug: 1, bowl: 2 })
    await eventually(async () => expect((await balanceOf("weavers")).held).toBe(WEAVERS))
    await deliver("weavers")
    await deliver("potters")
    await run("sweep-settlements", { now: inDays(15) })
  })

  it("an account is entered by its owner, checked, and verified by an operator before anything is paid", async () => {
    expect(await obstacle(weavers)).toBe("no_account")
    const wrong = await call<{ message: string }>("/vendor/payout-account", {
      token: weavers,
      body: { holder: "The weavers", rib: RIBS.weavers.replace(/1$/, "2") },
    })
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining("rib")])
    for (const [token, rib, holder] of [
      [weavers, RIBS.weavers, "The weavers"],
      [potters, `${RIBS.weavers}`, "Somebody else"],
    ] as const)
      expect((await call("/vendor/payout-account", { token, body: { holder, rib } })).status).toBe(200)
    expect(await obstacle(weavers)).toBe("account_unverified")

    const { body } = await call<{
      accounts: { id: string; seller_name: string; is_holder_matching: boolean }[]
    }>("/admin/payout-accounts?status=unverified", { token: amina })
    const own = (name: string) => body.accounts.find(({ seller_name }) => seller_name === name)
    expect([own("The weavers")?.is_holder_matching, own("The potters")?.is_holder_matching]).toEqual([
      true,
      false,
    ])
    const decide = (name: string, note?: string) =>
      call(`/admin/payout-accounts/${own(name)?.id}/decide`, {
        token: amina,
        body: { decision: "verify", note },
      })
    expect((await decide("The weavers")).status).toBe(200)
    expect((await decide("The potters")).status).toBe(400)
    expect((await decide("The potters", "Their president; seen the bank's paper")).status).toBe(200)
  })

  it("nothing is paid at a rate that nobody entered, and then once, however often it is asked", async () => {
    expect(await obstacle(weavers)).toBe("no_rate")
    const prepare = () =>
      call<{ prepared: string[] }>("/admin/payouts/prepare", { method: "POST", token: amina })
    expect((await prepare()).body.prepared).toEqual([])
    const rate = {
      currency_code: "eur",
      mad_per_unit: "10.7350",
      valid_from: today(),
      source: "Bank Al-Maghrib",
    }
    expect((await call("/admin/exchange-rates", { token: amina, body: { rates: [rate] } })).status).toBe(201)
    const both = await Promise.all([prepare(), prepare()])
    expect(both.flatMap(({ body }) => body.prepared)).toHaveLength(2)
    expect((await prepare()).body.prepared).toEqual([])
    expect(await balanceOf("weavers")).toMatchObject({ available: 0 })
    expect((await balanceOf("weavers", "mad")).paid).toBe(Math.round(WEAVERS * 10.735))
    const { body } = await call<OperatorPayoutsAnswer>("/admin/payouts?status=prepared", { token: amina })
    expect(body.payouts.map(({ rate, rate_source }) => [rate, rate_source])).toEqual([
      ["10.7350", `Bank Al-Maghrib, ${today()}`],
      ["10.7350", `Bank Al-Maghrib, ${today()}`],
    ])
  })

  let batch: PayoutBatchView
  const file = (format: string) =>
    call<{ text: string }>(`/admin/payout-batches/${batch.id}/file?format=${format}`, { token: amina })

  it("a batch is approved by a second person, and only then there is a file", async () => {
    const made = await call<{ batch: PayoutBatchView }>("/admin/payout-batches", { token: amina, body: {} })
    expect(made.status).toBe(201)
    batch = made.body.batch
    expect(batch).toMatchObject({ can_approve: false, status: "draft" })
    expect((await call("/admin/payout-batches", { token: amina, body: {} })).status).toBe(400)
    const approve = (token: string) =>
      call(`/admin/payout-batches/${batch.id}/approve`, { method: "POST", token })
    expect((await approve(amina)).status).toBe(400)
    expect((await file("xml")).status).toBe(400)
    expect((await approve(brahim)).status).toBe(200)
    expect((await approve(brahim)).status).toBe(400)
    const [first, second, csv] = [await file("xml"), await file("xml"), await file("csv")]
    expect(first.status).toBe(200)
    expect(first.body.text).toBe(second.body.text)
    expect(first.body.text).toContain(RIBS.weavers)
    expect(first.body.text).toContain("<NbOfTxs>2</NbOfTxs>")
    expect(csv.body.text).toContain("The weavers")
  })

  it("what the bank rejects is back in the balance, and is paid again by another payout", async () => {
    const [first, other] = batch.payouts
    const mine = batch.payouts.find(({ seller_name }) => seller_name === "The weavers")
    const line = (id: string, rest: string) =>
      `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId>${rest}</TxInfAndSts>`
    const accepted = [first, other].find((payout) => payout?.id !== mine?.id)
    const pain002 = `<?xml version="1.0"?><Document><CstmrPmtStsRpt><GrpHdr/><OrgnlGrpInfAndSts/><OrgnlPmtInfAndSts>${line(mine?.end_to_end_id ?? "", "<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>")}${line(accepted?.end_to_end_id ?? "", "<TxSts>ACSC</TxSts>")}${line("UNKNOWN", "<TxSts>ACSC</TxSts>")}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
    const send = () =>
      call<PayoutResultsAnswer>(`/admin/payout-batches/${batch.id}/results`, {
        token: amina,
        body: { pain002 },
      })
    const { body } = await send()
    expect(body.changed.map(({ status }) => status).sort()).toEqual(["paid", "rejected"])
    expect(body.ignored).toHaveLength(1)
    expect((await send()).body.changed).toEqual([])
    expect(await balanceOf("weavers")).toMatchObject({ available: WEAVERS })
    expect(await balanceOf("weavers", "mad")).toMatchObject({ paid: 0 })
    await run("prepare-payouts", {})
    expect(await balanceOf("weavers")).toMatchObject({ available: 0 })
    const payouts = await call<OperatorPayoutsAnswer>("/admin/payouts?status=prepared", { token: amina })
    expect(payouts.body.payouts.map(({ end_to_end_id }) => end_to_end_id)).not.toContain(mine?.end_to_end_id)
  })

  it("a payout that comes back after it was paid is in the balance again", async () => {
    const paid = batch.payouts.find(({ seller_name }) => seller_name === "The potters")
    const body = { results: [{ payout_id: paid?.id, result: "rejected", reason: "Account closed" }] }
    const answer = await call<PayoutResultsAnswer>(`/admin/payout-batches/${batch.id}/results`, {
      token: amina,
      body,
    })
    expect(answer.body.changed).toEqual([{ payout_id: paid?.id, status: "returned" }])
    expect(await balanceOf("potters")).toMatchObject({ available: POTTERS, debt: 0 })
  })

  it("a refund after the payout is a debt, nothing is paid while it stands, and the ledger adds up", async () => {
    await refund("weavers", 268)
    await eventually(async () => expect(await balanceOf("weavers")).toMatchObject({ debt: -WEAVERS }))
    expect(await obstacle(weavers)).toBe("debt")
    const { body } = await call<LedgerProof>("/admin/ledger/proof", { token: amina })
    expect(body.currencies.map(({ is_balanced }) => is_balanced)).toEqual([true, true])
    expect(body.currencies.find(({ currency }) => currency === "eur")?.captured_less_given_back).toBe(5798)
  })

  it("another account has to be verified again", async () => {
    await call("/vendor/payout-account", {
      token: potters,
      body: { holder: "The potters", rib: RIBS.weavers },
    })
    expect(await obstacle(potters)).toBe("account_unverified")
  })

  it("a statement says it line by line, as page, table and paper", async () => {
    const query = `from=${today().slice(0, 8)}01&to=${inDays(1).slice(0, 10)}&currency=eur`
    const { body } = await call<{ statement: Statement }>(`/vendor/statements?${query}`, { token: weavers })
    const { opening, lines, closing } = body.statement
    expect(opening).toMatchObject({ held: 0, available: 0, paid: 0, debt: 0 })
    expect(closing).toMatchObject(await balanceOf("weavers"))
    expect(lines.map(({ kind }) => kind)).toEqual([
      "order",
      "shipping",
      "tax",
      "commission",
      "release",
      "payout",
      "payout_returned",
      "payout",
      "refund",
    ])
    const csv = await call<{ text: string }>(`/vendor/statements.csv?${query}&locale=fr`, { token: weavers })
    expect(csv.body.text.split("\n")).toHaveLength(lines.length + 4)
    expect(csv.body.text).toContain("Vente")
    const pdf = await call(`/vendor/statements.pdf?${query}&locale=ar`, { token: weavers })
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"])
    const wrong = await call<{ message: string }>("/vendor/statements?from=2026&to=x&currency=xyz", {
      token: weavers,
    })
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/from.*to.*currency/s)])
  })

  it("what the maker had of it went back with the refund; a confirmation is hers", async () => {
    const { body } = await call<MakerEarningsAnswer>("/vendor/maker-earnings", { token: weavers })
    expect(body.earnings.map(({ title, amount, state }) => [title, amount.amount, state])).toEqual([
      ["A rug", 0, "earned"],
    ])
    const ids = body.earnings.map(({ id }) => id)
    expect((await call("/vendor/maker-earnings/confirm", { token: potters, body: { ids } })).status).toBe(404)
    expect((await call("/vendor/maker-earnings/confirm", { token: weavers, body: { ids } })).status).toBe(200)
  })

  it("the commission of a month is invoiced once, under numbers without a gap", async () => {
    const month = today().slice(0, 7)
    const [first, second] = await Promise.all([
      run<{ issued: string[] }>("issue-commission-invoices", { month }),
      run<{ issued: string[] }>("issue-commission-invoices", { month }),
    ])
    // The weavers' sale was refunded whole: of it there is nothing to invoice.
    expect([...first.issued, ...second.issued]).toHaveLength(1)
    const { body } = await call<InvoicesAnswer>("/vendor/invoices", { token: potters })
    expect(body.invoices.map(({ number, net, vat }) => [number, net.amount, vat.amount])).toEqual([
      [`${month.slice(0, 4)}-000001`, 333, 67],
    ])
    const paper = `/vendor/invoices/${body.invoices[0]?.id}/pdf`
    expect((await call(paper, { token: potters })).headers.get("content-type")).toBe("application/pdf")
    expect((await call(paper, { token: weavers })).status).toBe(404)
  })

  it("the price of a piece is open, by the same rules, and follows them", async () => {
    const opened = async (query = "currency=eur&country=fr") => {
      const { body } = await call<PieceAnswer>(`/store/pieces/rug?${query}`)
      const { price, seller, platform, payment, tax } = body.piece.open_price ?? ({} as OpenPrice)
      return [price, seller, platform, payment, tax].map((money) => money?.amount)
    }
    await eventually(async () => expect(await opened()).toEqual([25_000, 18_333, 2500, 0, 4167]))
    expect(await opened("currency=eur&country=de")).toEqual([25_000, 18_487, 2521, 0, 3992])
    expect(await opened("currency=eur")).toEqual([25_000, 22_000, 3000, 0, 0])
    await run("create-commission-rules", {
      rules: [
        {
          label: "The weavers",
          kind: "commission",
          seller_id: app.world.sellers.weavers.id,
          rate_bps: 500,
          vat_bps: 2000,
        },
      ],
    })
    await eventually(async () => expect(await opened()).toEqual([25_000, 19_583, 1250, 0, 4167]))
  })
})
