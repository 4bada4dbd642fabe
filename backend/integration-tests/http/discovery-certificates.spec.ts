import {
  type PieceAnswer,
  PROVENANCE_MODULE,
  type SchemeBody,
  type SearchAnswer,
  type SellerAnswer,
} from "@hirfa/contracts"
import type * as Discovery from "@hirfa/discovery/workflows"
import type * as Provenance from "@hirfa/provenance/workflows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { within } from "../support/discovery"
import { call } from "../support/http"

const app = await getApp()
const provenance = use<typeof Provenance>("@hirfa/provenance/workflows")
/** How soon a change must be seen. */
const SOON = 2000
const DAY = 86_400_000
const names = (en: string, fr: string, ar: string) => ({ en, fr, ar })
const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)

async function enterScheme(code: string, own: Partial<SchemeBody> = {}): Promise<void> {
  await provenance.createSchemeWorkflow(app.container).run({
    input: {
      code,
      names: names("Fair workshop", "Atelier équitable", "ورشة منصفة"),
      certifier: names("The ministry", "Le ministère", "الوزارة"),
      url: "https://certifier.example/fair",
      awarded_to: "seller",
      covers_pieces: true,
      ...own,
    },
  })
}

async function award(scheme: string, holder: string, own: Partial<Provenance.AwardCertificateInput> = {}) {
  const { result } = await provenance.awardCertificateWorkflow(app.container).run({
    input: {
      scheme,
      holder,
      number: "FW-7",
      issued_on: day(-30),
      expires_on: day(30),
      checked: "Seen in the register of the ministry.",
      actor_id: "user_1",
      ...own,
    },
  })
  return result.id
}

const register = app.container.resolve(PROVENANCE_MODULE)
/** The potters', as if whoever wrote the row had told nobody. */
async function awardUnheard(): Promise<string> {
  await enterScheme("fair")
  const [scheme] = await register.listSchemes({ code: "fair" }, { take: 1 })
  const { id } = await register.createCertificates({
    scheme_id: scheme?.id,
    seller_id: app.world.sellers.potters.id,
    number: "FW-7",
    issued_on: day(0),
    checked: "Seen in the register of the ministry.",
    checked_by: "user_1",
  })
  return id
}
const certified = (scheme: string) => `/store/search?certificate=${scheme}`
const handlesOf = ({ pieces }: SearchAnswer) => pieces.map(({ handle }) => handle).sort()
const isFound =
  (count: number) =>
  (answer: SearchAnswer): boolean =>
    answer.count === count

beforeEach(() => app.reset())

describe("a certificate", () => {
  it("of a seller that speaks for its pieces finds them, and stands on their pages and on its own", async () => {
    await enterScheme("fair")
    const id = await award("fair", "potters")
    const found = await within(SOON, `${certified("fair")}&locale=ar`, isFound(2))
    expect(handlesOf(found)).toEqual(["bowl", "vase"])
    expect(found.facets.certificate).toEqual([{ code: "fair", name: "ورشة منصفة", count: 2 }])

    const certificate = {
      scheme: "fair",
      name: "Atelier équitable",
      certifier: "Le ministère",
      url: "https://certifier.example/fair",
      number: "FW-7",
      expires_on: day(30),
    }
    const { body: ofBowl } = await call<PieceAnswer>("/store/pieces/bowl?locale=fr")
    expect(ofBowl.piece.certificates).toEqual([certificate])
    const { body: ofPotters } = await call<SellerAnswer>("/store/sellers/potters?locale=fr")
    expect(ofPotters.seller.certificates).toEqual([certificate])
    const { body: ofRug } = await call<PieceAnswer>("/store/pieces/rug")
    expect(ofRug.piece.certificates).toEqual([])
    const { body: inWords } = await call<SearchAnswer>("/store/search?q=fair+workshop")
    expect(handlesOf(inWords)).toEqual(["bowl", "vase"])

    await provenance
      .withdrawCertificateWorkflow(app.container)
      .run({ input: { id, reason: "It was forged" } })
    await within(SOON, certified("fair"), isFound(0))
    const { body: after } = await call<SellerAnswer>("/store/sellers/potters")
    expect(after.seller.certificates).toEqual([])
  })

  it("of a dealer stands on the seller's page only", async () => {
    await enterScheme("dealer", { covers_pieces: false })
    await award("dealer", "potters")
    await enterScheme("fair")
    await award("fair", "weavers")
    await within<SearchAnswer>(SOON, certified("fair"), ({ count }) => count > 0)
    const { body } = await call<SellerAnswer>("/store/sellers/potters")
    expect(body.seller.certificates.map(({ scheme }) => scheme)).toEqual(["dealer"])
    const { body: found } = await call<SearchAnswer>(certified("dealer"))
    expect(found.count).toBe(0)
    const { body: ofBowl } = await call<PieceAnswer>("/store/pieces/bowl")
    expect(ofBowl.piece.certificates).toEqual([])
  })

  it("of a piece speaks for it alone", async () => {
    await enterScheme("dyes", { awarded_to: "piece", covers_pieces: false })
    await award("dyes", "rug")
    const found = await within(SOON, certified("dyes"), isFound(1))
    expect(handlesOf(found)).toEqual(["rug"])
    const { body } = await call<SellerAnswer>("/store/sellers/weavers")
    expect(body.seller.certificates).toEqual([])
  })

  it("begins to be shown on its day and is not after its last one, when these come", async () => {
    const id = await awardUnheard()
    const { body: before } = await call<SearchAnswer>(certified("fair"))
    expect(before.count).toBe(0)
    await provenance.tellCertificatesWorkflow(app.container).run({ input: {} })
    await within(SOON, certified("fair"), isFound(2))

    await register.updateCertificates({ id, issued_on: day(-9), expires_on: day(-1) })
    const { body: still } = await call<SearchAnswer>(certified("fair"))
    expect(still.count).toBe(2)
    await provenance.tellCertificatesWorkflow(app.container).run({ input: {} })
    await within(SOON, certified("fair"), isFound(0))
  })

  it("of which nobody was told is mended at night", async () => {
    const { mendSearchWorkflow } = use<typeof Discovery>("@hirfa/discovery/workflows")
    await mendSearchWorkflow(app.container).run({ input: {} })
    await awardUnheard()
    const { result } = await mendSearchWorkflow(app.container).run({ input: {} })
    expect(result).toMatchObject({ missing: 0, stale: 2, superfluous: 0 })
    await within(SOON, certified("fair"), isFound(2))
  })
})
