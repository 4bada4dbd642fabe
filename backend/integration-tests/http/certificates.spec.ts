import {
  type CertificateBody,
  type CertificateHolders,
  certificatesAnswerSchema,
  HIRFA_EVENTS,
  type SchemeBody,
  schemesAnswerSchema,
} from "@hirfa/contracts"
import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { inDays, run } from "../support/settlement"

const app = await getApp()
const { sellers, pieces } = app.world
const provenance = app.container.resolve("provenance")
/** What was told since the test began. */
const told: CertificateHolders[] = []
app.container.resolve(Modules.EVENT_BUS).subscribe(HIRFA_EVENTS.CERTIFICATES_CHANGED, async ({ data }) => {
  told.push(data as CertificateHolders)
})
let token = ""

beforeEach(async () => {
  await app.reset()
  token = await operatorToken()
  told.length = 0
})

const day = (away: number) => inDays(away).slice(0, 10)
const names = (en: string) => ({ en, fr: `${en} (fr)`, ar: `${en} (ar)` })
const HAND_MADE: SchemeBody = {
  code: "morocco-hand-made",
  names: names("Morocco Hand Made"),
  certifier: names("Maison de l'Artisan"),
  url: "https://label.example/hand-made",
  awarded_to: "seller",
  covers_pieces: true,
}
const PLANT_DYES: SchemeBody = {
  code: "plant-dyes",
  names: names("Plant dyes"),
  certifier: names("The dyers"),
  awarded_to: "piece",
  covers_pieces: false,
}
const AWARD: CertificateBody = {
  scheme: HAND_MADE.code,
  holder: "weavers",
  number: "MHM-1",
  issued_on: day(-30),
  checked: "Seen in the register of the ministry",
}

type Told = { id: string; message: string }
const post = (path: string, body: object) => call<Told>(`/admin/${path}`, { token, body })
const enter = (body: object) => post("schemes", body)
const award = (own: Partial<CertificateBody> = {}) => post("certificates", { ...AWARD, ...own })
const withdraw = (id: string, reason = "The certifier took it back") =>
  post(`certificates/${id}/withdraw`, { reason })
const refusal = async (asked: ReturnType<typeof post>) => {
  const { status, body } = await asked
  return `${status} ${body.message}`
}

async function list(query = "") {
  const { status, body } = await call(`/admin/certificates${query}`, { token })
  expect(status).toBe(200)
  return certificatesAnswerSchema.parse(body)
}

describe("schemes", () => {
  it("are entered by an operator and listed by their codes", async () => {
    expect((await enter(PLANT_DYES)).status).toBe(201)
    expect(await enter(HAND_MADE)).toMatchObject({ status: 201, body: { code: HAND_MADE.code } })
    const { body } = await call("/admin/schemes", { token })
    expect(schemesAnswerSchema.parse(body).schemes).toEqual([HAND_MADE, { ...PLANT_DYES, url: null }])
    expect(await provenance.schemes()).toEqual([HAND_MADE, { ...PLANT_DYES, url: null }])
  })

  it("say what is wrong with them", async () => {
    const wrong = (own: object) => refusal(enter({ ...HAND_MADE, ...own }))
    expect(await wrong({ code: "Hand made" })).toContain("400 code: small Latin letters")
    expect(await wrong({ names: { ...HAND_MADE.names, ar: "" } })).toContain("400 names.ar: ")
    expect(await wrong({ url: "javascript:alert(1)" })).toContain("400 url: ")
    expect(await wrong({ awarded_to: "maker" })).toContain("400 awarded_to: ")
    expect(await wrong({ awarded_to: "piece" })).toContain("400 covers_pieces: only a seller's")
    expect((await enter(HAND_MADE)).status).toBe(201)
    expect(await wrong({})).toBe("400 code: there is a scheme morocco-hand-made already")
  })
})

describe("certificates", () => {
  beforeEach(async () => {
    for (const scheme of [HAND_MADE, PLANT_DYES]) expect((await enter(scheme)).status).toBe(201)
  })

  it("are listed, the last awarded first, with how they stand, who holds them and who checked them", async () => {
    const ofPiece = { scheme: PLANT_DYES.code, holder: pieces.rug.handle }
    expect((await award({ expires_on: day(0) })).status).toBe(201)
    await award({ ...ofPiece, number: "D-1", issued_on: day(1) })
    await award({ ...ofPiece, number: "D-2", expires_on: day(-1) })
    await withdraw((await award({ holder: "potters", number: "MHM-2" })).body.id)
    const { certificates, count } = await list()
    expect(certificates.map(({ number, state }) => [number, state])).toEqual([
      ["MHM-2", "withdrawn"],
      ["D-2", "expired"],
      ["D-1", "coming"],
      ["MHM-1", "holds"],
    ])
    expect(count).toBe(4)
    expect(certificates[3]).toMatchObject({
      ...{ scheme: HAND_MADE.code, scheme_name: "Morocco Hand Made", awarded_to: "seller" },
      ...{ holder: "weavers", holder_name: "The weavers", checked: AWARD.checked },
      ...{ checked_by: "operator@hirfa.example", withdrawn_reason: null },
    })
    expect(certificates[2]).toMatchObject({ awarded_to: "piece", holder: pieces.rug.handle })
    expect(certificates[0]?.withdrawn_reason).toBe("The certifier took it back")
    const second = await list("?limit=1&offset=1")
    expect([second.certificates.map(({ number }) => number), second.count]).toEqual([["D-2"], 4])
  })

  it("name nobody when their holder is gone", async () => {
    await award({ scheme: PLANT_DYES.code, holder: pieces.rug.handle })
    await app.container.resolve(Modules.PRODUCT).softDeleteProducts([pieces.rug.product_id])
    expect((await list()).certificates).toMatchObject([{ holder: null, holder_name: null }])
  })

  it("say what is wrong with them", async () => {
    const wrong = (own: object) => refusal(award(own))
    expect(await wrong({ scheme: "no" })).toBe("404 scheme: there is no scheme no")
    expect(await wrong({ holder: "no" })).toBe("404 holder: there is no seller with the handle no")
    expect(await wrong({ scheme: PLANT_DYES.code })).toBe(
      "404 holder: there is no piece with the handle weavers",
    )
    expect(await wrong({ expires_on: day(-31) })).toContain("400 expires_on: must not be before issued_on")
    expect(await wrong({ issued_on: "2026-02-30" })).toContain("400 issued_on: ")
    expect(await wrong({ checked: "seen" })).toContain("400 checked: ")
    for (const field of ["scheme", "holder", "number", "checked"])
      expect(await wrong({ [field]: "a text with \0 in it" })).toContain(`400 ${field}: holds a NUL`)
    expect(told).toEqual([])
  })

  it("have a number once, also when two are awarded at once, until it is withdrawn", async () => {
    const both = await Promise.all([award(), award({ holder: "potters" })])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await refusal(award())).toBe("400 number: MHM-1 is awarded already")
    const [first] = (await list()).certificates
    expect((await withdraw(first?.id ?? "")).status).toBe(200)
    expect((await award()).status).toBe(201)
  })

  it("are withdrawn once, with a reason", async () => {
    const { body } = await award()
    expect(await refusal(withdraw(body.id, "no"))).toContain("400 reason: ")
    expect(await refusal(withdraw("cert_no"))).toBe("404 There is no certificate cert_no")
    expect(await withdraw(body.id)).toMatchObject({ status: 200, body: { id: body.id } })
    expect(await refusal(withdraw(body.id))).toBe("400 This was withdrawn already")
  })

  /** Two that end on a day, of the weavers and the potters, and one that begins on the next, of a rug. */
  const DAYS = 10
  const awardThree = async () => {
    await award({ expires_on: day(DAYS) })
    await award({ holder: "potters", number: "MHM-2", expires_on: day(DAYS) })
    await award({
      scheme: PLANT_DYES.code,
      holder: pieces.rug.handle,
      number: "D-1",
      issued_on: day(DAYS + 1),
    })
    await eventually(async () => expect(told).toHaveLength(3))
  }
  const NOBODY: CertificateHolders = { seller_ids: [], product_ids: [] }
  const ALL = {
    seller_ids: expect.toSatisfy((ids: string[]) => ids.length === 2),
    product_ids: [pieces.rug.product_id],
  }

  it("that hold on a day are found by their holders", async () => {
    await awardThree()
    const of = { seller_ids: [sellers.weavers.id], product_ids: [pieces.rug.product_id] }
    const found = async (away: number) => [...(await provenance.certificatesOf(of, day(away)))]
    expect(await found(-31)).toEqual([])
    expect(await found(DAYS)).toEqual([
      [
        sellers.weavers.id,
        [{ scheme: HAND_MADE, number: "MHM-1", issued_on: AWARD.issued_on, expires_on: day(DAYS) }],
      ],
    ])
    expect(await found(DAYS + 1)).toEqual([
      [
        pieces.rug.product_id,
        [
          {
            scheme: { ...PLANT_DYES, url: null },
            number: "D-1",
            issued_on: day(DAYS + 1),
            expires_on: null,
          },
        ],
      ],
    ])
    expect((await provenance.certificatesOf(NOBODY, day(DAYS))).size).toBe(0)
  })

  it("are told of when they are awarded, withdrawn, and begin or cease to hold by themselves", async () => {
    await awardThree()
    expect(told[0]).toEqual({ ...NOBODY, seller_ids: [sellers.weavers.id] })
    expect(told[2]).toEqual({ ...NOBODY, product_ids: [pieces.rug.product_id] })
    expect(await run("tell-certificates", { day: day(DAYS) })).toEqual(NOBODY)
    expect(await run("tell-certificates", { day: day(DAYS + 1) })).toEqual(ALL)
    await eventually(async () => expect(told.slice(3)).toEqual([ALL]))
    const potters = (await list()).certificates.find(({ holder }) => holder === "potters")
    await withdraw(potters?.id ?? "")
    await eventually(async () =>
      expect(told.slice(4)).toEqual([{ ...NOBODY, seller_ids: [sellers.potters.id] }]),
    )
  })

  it("are known to have been written since an instant, also when they are deleted", async () => {
    const before = new Date()
    await awardThree()
    expect(await provenance.holdersChangedSince(before)).toEqual(ALL)
    const after = new Date()
    expect(await provenance.holdersChangedSince(after)).toEqual(NOBODY)
    const [ofRug] = await provenance.listCertificates({ number: "D-1" }, { take: 1 })
    await provenance.softDeleteCertificates([ofRug?.id ?? ""])
    expect(await provenance.holdersChangedSince(after)).toEqual({
      ...NOBODY,
      product_ids: [pieces.rug.product_id],
    })
  })

  it("are nobody's but the operators'", async () => {
    const { id } = (await award()).body
    const routes = [
      { path: "/admin/schemes" },
      { path: "/admin/schemes", body: HAND_MADE },
      { path: "/admin/certificates" },
      { path: "/admin/certificates", body: AWARD },
      { path: `/admin/certificates/${id}/withdraw`, body: { reason: "Because I can" } },
    ]
    const member = await memberToken("weavers")
    for (const { path, ...asked } of routes) {
      expect((await call(path, asked)).status).toBe(401)
      expect((await call(path, { ...asked, token: member })).status).toBe(401)
    }
    expect((await list()).certificates).toMatchObject([{ state: "holds" }])
  })
})
