import type { PieceAnswer, Review, ReviewsAnswer } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import sharp from "sharp"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { within } from "../support/discovery"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { giveCraftsAndRates, photo, Workbench } from "../support/pieces"

const app = await getApp()
let weavers: Workbench

beforeEach(async () => {
  await app.reset()
  await giveCraftsAndRates()
  weavers = new Workbench(await memberToken("weavers"))
})

const fileOf = async (address: string) => {
  const { pathname } = new URL(address)
  const response = await fetch(app.url + pathname)
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe("a picture from a phone", () => {
  it("is one picture however often it is sent, upright and without the place it was taken at", async () => {
    const { id } = await weavers.begin()
    const bytes = await photo()
    const sent = await Promise.all([
      weavers.send(id, "from-the-phone-1", bytes),
      weavers.send(id, "from-the-phone-1", bytes),
    ])
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    const { pictures } = (await weavers.read(id)).body.piece
    expect(pictures).toHaveLength(1)
    const [shown] = pictures
    expect([shown?.picture.width, shown?.picture.height]).toEqual([1200, 1600])
    const { bytes: first } = await fileOf(`${shown?.picture.base}/640.webp`)
    expect((await sharp(first).metadata()).exif).toBeUndefined()
  })

  it("gets all its sizes in the queue, and the shop shows them; run again the queue changes nothing", async () => {
    const { id } = await weavers.completeDraft()
    const { body } = await weavers.deed(id, "publish")
    const { piece } = await within<PieceAnswer>(
      20_000,
      `/store/pieces/${body.piece.handle}`,
      ({ piece }, status) => {
        return status === 200 && piece.picture?.renditions?.avif.length === 3
      },
    )
    for (const name of ["320.avif", "1200.avif", "1200.webp"]) {
      expect((await fileOf(`${piece.picture?.base}/${name}`)).status, name).toBe(200)
    }
    const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
    const { result } = await market.makeRenditionsWorkflow(app.container).run({ input: {} })
    expect(result.sheet_ids).toEqual([])
  })

  it("whose worker died is made by the next run", async () => {
    const { id } = await weavers.begin()
    await weavers.send(id, "from-the-phone-1", await photo())
    const service = app.container.resolve("piece_sheet")
    const [row] = await service.listPiecePictures({ sheet_id: id })
    await service.updatePiecePictures({ id: row?.id ?? "", state: "queued" })
    const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
    await market.makeRenditionsWorkflow(app.container).run({ input: {} })
    expect((await weavers.read(id)).body.piece.pictures[0]?.state).toBe("ready")
  })

  it.each([
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["GIF", Buffer.from("R0lGODlhAQABAAAAACw=", "base64")],
    ["words", Buffer.from("not a picture at all")],
    ["nothing", Buffer.alloc(0)],
  ])("is refused in words when it is %s", async (_, bytes) => {
    const { id } = await weavers.begin()
    const { status, body } = await weavers.send(id, "from-the-phone-1", bytes)
    expect([status, body.message]).toEqual([400, expect.stringMatching(/JPEG, PNG or WebP|is empty/)])
    expect((await weavers.read(id)).body.piece.pictures).toEqual([])
  })

  it("is refused when it is too large, a bomb, or the thirteenth", async () => {
    const { id } = await weavers.begin()
    const large = await weavers.send(id, "from-the-phone-1", Buffer.alloc(15 * 1024 * 1024 + 1))
    expect([large.status, large.body.message]).toEqual([400, expect.stringContaining("15 MB")])
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer()
    expect((await weavers.send(id, "from-the-phone-2", bomb)).status).toBe(400)
    const service = app.container.resolve("piece_sheet")
    await service.createPiecePictures(
      Array.from({ length: 12 }, (_, position) => ({
        sheet_id: id,
        position,
        upload_id: `made-for-the-test-${position}`,
        picture: { base: "http://127.0.0.1/x", width: 1, height: 1, placeholder: null },
        alt: {},
        state: "ready" as const,
      })),
    )
    const more = await weavers.send(id, "from-the-phone-3", await photo())
    expect([more.status, more.body.message]).toEqual([400, expect.stringContaining("at most 12")])
  })

  it("is put first, described, and taken away, but never the last one of a piece on sale", async () => {
    const { id, pictures } = await weavers.completeDraft()
    await weavers.send(id, "from-the-phone-2", await photo("#2a3fa0"))
    const [one, two] = (await weavers.read(id)).body.piece.pictures
    const arranged = await weavers.ask<{ piece: { pictures: { id: string; alt: object }[] } }>(
      `/vendor/pieces/${id}/pictures`,
      { body: { order: [two?.id], alt: { [two?.id ?? ""]: { en: "From above" } } } },
    )
    expect(arranged.body.piece.pictures.map((picture) => picture.id)).toEqual([two?.id, one?.id])
    expect(arranged.body.piece.pictures[0]?.alt).toEqual({ en: "From above" })
    const remove = (upload_id: string) =>
      weavers.ask<{ message: string }>(`/vendor/pieces/${id}/pictures/${upload_id}`, { method: "DELETE" })
    await weavers.deed(id, "publish")
    expect((await remove("from-the-phone-2")).status).toBe(200)
    const last = await remove(pictures[0]?.upload_id ?? "")
    expect([last.status, last.body.message]).toEqual([400, expect.stringContaining("at least one picture")])
  })
})

describe("the first piece of a new seller", () => {
  const asOperator = async () => {
    const token = await operatorToken()
    return <T>(path: string, body?: unknown) => call<T>(path, { token, ...(body ? { body } : {}) })
  }

  it("waits for the operator, who sees what is different, asks for a change and accepts", async () => {
    const service = app.container.resolve("piece_sheet")
    const all = await service.listPieceSheets({ seller_id: app.world.sellers.weavers.id })
    await service.updatePieceSheets(all.map(({ id }) => ({ id, first_offered_at: null })))
    const { id } = await weavers.completeDraft()
    expect((await weavers.deed(id, "publish")).body.piece).toMatchObject({
      state: "review",
      is_reviewed_first: true,
    })
    const operator = await asOperator()
    const queue = await operator<ReviewsAnswer>("/admin/pieces")
    expect(queue.body.pieces.map((piece) => [piece.id, piece.seller.name])).toEqual([[id, "The weavers"]])
    const first = await operator<{ piece: Review }>(`/admin/pieces/${id}`)
    expect(first.body.piece.differences).toContainEqual({
      field: "price (MAD)",
      before: null,
      after: "2500.00",
    })

    const silent = await operator<{ message: string }>(`/admin/pieces/${id}/ask-change`, { words: "" })
    expect([silent.status, silent.body.message]).toEqual([400, expect.stringContaining("words")])
    await operator(`/admin/pieces/${id}/ask-change`, { words: "Please show the back as well." })
    const back = (await weavers.read(id)).body.piece
    expect(back).toMatchObject({ state: "draft", review_words: "Please show the back as well." })

    await weavers.save(id, { title: { en: "Winter rug, both sides" } })
    expect((await weavers.deed(id, "publish")).body.piece).toMatchObject({
      state: "review",
      review_words: null,
    })
    const second = await operator<{ piece: Review }>(`/admin/pieces/${id}`)
    expect(second.body.piece.differences).toEqual([
      { field: "title (en)", before: "Winter rug", after: "Winter rug, both sides" },
    ])
    const accepted = await operator<{ piece: Review }>(`/admin/pieces/${id}/accept`, {})
    expect(accepted.body.piece.history.map(({ kind }) => kind)).toEqual([
      "submitted",
      "change_asked",
      "submitted",
      "accepted",
    ])
    const { handle } = (await weavers.read(id)).body.piece
    await within(2_000, `/store/pieces/${handle}`, (_, status) => status === 200)
    const again = await operator<{ message: string }>(`/admin/pieces/${id}/accept`, {})
    expect(again.status).toBe(400)

    const next = await weavers.completeDraft()
    expect((await weavers.deed(next.id, "publish")).body.piece.state).toBe("on_sale")
  })
})
