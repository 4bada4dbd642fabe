import {
  type ImportCard,
  PIECE_IMPORT_MODULE,
  type PieceImport,
  type VendorPiecesAnswer,
} from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { giveCraftsAndRates, Workbench } from "../support/pieces"

const app = await getApp()
const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
let token: string
let bench: Workbench

beforeEach(async () => {
  await app.reset()
  await giveCraftsAndRates()
  token = await memberToken("weavers")
  bench = new Workbench(token)
})

type Told = { piece_import: PieceImport; message?: string; code?: string }

async function send(table: string | Buffer, query = "name=pieces.csv", as = token) {
  const response = await fetch(`${app.url}/vendor/piece-imports?${query}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${as}`,
      "x-publishable-api-key": app.world.publishable_key,
      "content-type": "application/octet-stream",
    },
    body: new Uint8Array(Buffer.from(table as Buffer)),
  })
  return { status: response.status, body: (await response.json()) as Told }
}

const read = async (id: string) =>
  (await call<Told>(`/vendor/piece-imports/${id}`, { token })).body.piece_import

async function write(table: string | Buffer): Promise<PieceImport> {
  const { status, body } = await send(table)
  expect(status, body.message).toBe(201)
  const { id } = body.piece_import
  expect((await call(`/vendor/piece-imports/${id}/confirm`, { token, method: "POST" })).status).toBe(200)
  await eventually(async () => expect((await read(id)).state).toBe("done"), 30)
  return await read(id)
}

const download = async (path: string) => {
  const response = await fetch(app.url + path, { headers: { authorization: `Bearer ${token}` } })
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

const drafts = async () =>
  (await call<VendorPiecesAnswer>("/vendor/pieces?tab=draft&limit=100", { token })).body

const TABLE = `Référence;Métier;Nom (français);Prix (MAD);Longueur (cm);Largeur (cm);Poids (g);Artisans (%);Publier
R-1;Tapis Beni Ouarain;Tapis d’hiver;2 500,50;180;120;4000;Fatima of the weavers;oui
R-2;safi-pottery;Bol;cher;10;10;300;;
R-3;خزف آسفي;;١٢٠;10;10;300;;
R-1;;;;;;;;
`

describe("a table of pieces", () => {
  it("is shown as it will be, and nothing is written before it is confirmed", async () => {
    const { status, body } = await send(TABLE, "name=pièces.csv&locale=fr")
    expect(status).toBe(201)
    expect(body.piece_import).toMatchObject({
      state: "preview",
      encoding: "utf-8",
      delimiter: ";",
      counts: { new: 2, changed: 0, unchanged: 0, bad: 2 },
      kept_as_draft: 1,
      problem_count: 3,
    })
    expect(body.piece_import.first[0]).toMatchObject({
      line: 2,
      reference: "R-1",
      title: "Tapis d’hiver",
      price: { amount: 250_050 },
    })
    expect((await drafts()).count).toBe(0)
  })

  it("becomes drafts row by row, bad rows beside good ones, with a report that says line, column and mend", async () => {
    const done = await write(TABLE)
    expect(done).toMatchObject({ rows: 4, done: 4, counts: { new: 2, bad: 2 } })
    expect(done.problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, "Price (MAD)", "“cher” is not a number here."],
      [5, null, "Line 2 is about the same piece."],
      [2, null, "It cannot be on sale without: A picture."],
    ])
    const { pieces, count } = await drafts()
    expect(count).toBe(2)
    const { body } = await bench.read(pieces.find(({ title }) => title === "Tapis d’hiver")?.id ?? "")
    expect(body.piece.sheet).toMatchObject({
      craft: "beni-ourain-rug",
      technique: "hand-knotted",
      hs_code: "570110",
      sizes: [{ price_mad: 250_050, length_cm: 180, weight_g: 4_000 }],
      makers: [{ percent: 100 }],
    })
    const report = (await download(`/vendor/piece-imports/${done.id}/report.csv?locale=en`)).bytes.toString(
      "utf8",
    )
    expect(report.split("\r\n")).toHaveLength(6)
    expect(report).toContain("3,R-2,not taken,,Price (MAD),“cher” is not a number here.")
  })

  it("changes nothing the second time, and only what is different the third", async () => {
    await write(TABLE)
    expect((await write(TABLE)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, bad: 2 })
    const third = await write("reference,price,eur\nR-3,130,\nR-9,1,\n")
    expect(third.counts).toMatchObject({ new: 1, changed: 1, unchanged: 0, bad: 0 })
    expect((await drafts()).count).toBe(3)
  })

  it("puts on sale what lacks nothing, and changes in the shop what is there, with its own price abroad", async () => {
    const rug = await bench.completeDraft()
    const on = await write(`hirfa number,reference,publish,price eur\n${rug.id},W-1,yes,199\n`)
    expect(on.counts).toMatchObject({ changed: 1 })
    const { body } = await bench.read(rug.id)
    expect(body.piece.state).toBe("on_sale")
    expect(body.piece.prices).toContainEqual({ amount: 19_900, currency: "eur" })
    const changed = await write("reference,price,weight\nW-1,3000,\n")
    expect(changed).toMatchObject({ counts: { bad: 1 } })
    expect(changed.problems[0]?.reason).toContain("Its weight")
    expect((await write("reference,price\nW-1,3000\n")).counts.changed).toBe(1)
    const after = (await bench.read(rug.id)).body.piece
    expect(after.prices).toContainEqual({ amount: 300_000, currency: "mad" })
    expect(after.prices).toContainEqual({ amount: 19_900, currency: "eur" })
    expect(after.prices.find(({ currency }) => currency === "usd")?.amount).toBeGreaterThan(30_000)
    expect((await write("reference,price\nW-1,3000\n")).counts.unchanged).toBe(1)
  })

  it("is not another seller's: neither its references nor its pieces", async () => {
    await write(TABLE)
    const { pieces } = await drafts()
    const potters = await memberToken("potters")
    const { body } = await send(
      `reference,hirfa number,title_en\nR-1,,Mine\nR-8,${pieces[0]?.id},Theirs\n`,
      "",
      potters,
    )
    expect(body.piece_import.counts).toMatchObject({ new: 1, changed: 0, bad: 1 })
    expect(body.piece_import.problems[0]?.reason).toContain("You have no piece")
  })

  it("goes on where its process died, each row once", async () => {
    const rows = Array.from({ length: 450 }, (_, index) => `R-${index},Piece ${index}`)
    const { body } = await send(`reference,title_en\n${rows.join("\n")}\n`)
    const { id } = body.piece_import
    await market.writeImportRowsWorkflow(app.container).run({ input: { id } })
    // As after a crash in the middle of the next part: begun, half of it written.
    const service = app.container.resolve("piece_import")
    const waiting = await service.listPieceImportRows(
      { import_id: id, state: "waiting" },
      { order: { line: "ASC" }, take: 2 },
    )
    const [first, second] = waiting
    await service.updatePieceImportRows(
      [first, second].map((row, index) => ({
        id: row?.id ?? "",
        state: "begun" as const,
        sheet_id: `psheet_of_crash_${index}`,
      })),
    )
    const sheets = app.container.resolve("piece_sheet")
    const { id: begun } = await bench.begin()
    const blank = await sheets.retrievePieceSheet(begun)
    await sheets.deletePieceSheets([begun])
    await sheets.createPieceSheets({
      id: "psheet_of_crash_0",
      seller_id: app.world.sellers.weavers.id,
      reference: first?.reference ?? "",
      words: "",
      maker_ids: [],
      answers: { ...blank.answers, title: { en: "Piece 200" } },
    })
    await service.updatePieceImports({ id, state: "running" })
    await market.runWaitingImports(app.container)
    expect(await read(id)).toMatchObject({ state: "done", rows: 450, done: 450, counts: { new: 450 } })
    expect((await drafts()).count).toBe(450)
  })

  it("can be stopped, and then stays as it is", async () => {
    const { body } = await send(TABLE)
    const { id } = body.piece_import
    const stopped = await call<Told>(`/vendor/piece-imports/${id}/cancel`, { token, method: "POST" })
    expect(stopped.body.piece_import.state).toBe("canceled")
    expect((await call(`/vendor/piece-imports/${id}/confirm`, { token, method: "POST" })).status).toBe(400)
    await market.runPieceImport(app.container, id)
    expect((await drafts()).count).toBe(0)
    const list = await call<{ piece_imports: ImportCard[] }>("/vendor/piece-imports", { token })
    expect(list.body.piece_imports.map((each) => [each.id, each.state])).toEqual([[id, "canceled"]])
  })

  it("is forgotten after a season, its pieces are not", async () => {
    const { id } = await write(TABLE)
    const preview = (await send(TABLE)).body.piece_import
    const madeDrafts = (await drafts()).count
    const left = async () =>
      (await call<{ piece_imports: ImportCard[] }>("/vendor/piece-imports", { token })).body.piece_imports
    await market.sweepImportsWorkflow(app.container).run({ input: { older_than_days: 90 } })
    expect((await left()).map((each) => each.id).sort()).toEqual([id, preview.id].sort())
    const imports = app.container.resolve(PIECE_IMPORT_MODULE)
    await imports.updatePieceImports({ id, finished_at: new Date(Date.now() - 91 * 86_400_000) })
    await market.sweepImportsWorkflow(app.container).run({ input: { older_than_days: 90 } })
    expect((await left()).map((each) => each.id)).toEqual([preview.id])
    expect(await imports.listPieceImportRows({ import_id: id })).toEqual([])
    expect((await drafts()).count).toBe(madeDrafts)
  })

  it("is refused in words when it is none, and nothing of it stays", async () => {
    const hundredThousand = Array.from({ length: 100_000 }, (_, row) => `R-${row}`).join("\n")
    const files: [string, string | Buffer, string][] = [
      ["nothing", "", "empty"],
      ["a picture", Buffer.from("89504e470d0a1a0a00", "hex"), "not a table"],
      ["a table without references", "name,price\nx,1\n", "Your reference"],
      ["two columns of one kind", "ref,price,prix\nR,1,1\n", "Columns B and C"],
      ["only its first line", "ref,price\n", "no piece"],
      ["a quotation mark that is not closed", 'ref,name\nR,"x\n', "line 2"],
      ["100 000 rows", `ref\n${hundredThousand}`, "Line 20002"],
      ["50 MB", Buffer.alloc(50 * 1_048_576, "a,b\n"), "larger than 20 MB"],
    ]
    for (const [name, file, words] of files) {
      const { status, body } = await send(file)
      expect([status, body.code], name).toEqual([400, "table"])
      expect(body.message, name).toContain(words)
    }
    const { body } = await call<{ piece_imports: unknown[] }>("/vendor/piece-imports", { token })
    expect(body.piece_imports).toEqual([])
  })
})

describe("the pieces as a table", () => {
  it("come back unchanged, those of the shop too, in each language and format", async () => {
    await write(TABLE)
    const rug = await bench.completeDraft()
    await bench.deed(rug.id, "publish")
    const files = ["csv", "xlsx"].flatMap((format) =>
      ["locale=en", "locale=fr", "locale=ar", "form=codes"].map((form) => `pieces.${format}?${form}`),
    )
    for (const file of files) {
      const { status, bytes, type } = await download(`/vendor/piece-exports/${file}`)
      expect([status, type?.includes(file.includes("csv") ? "csv" : "sheet")]).toEqual([200, true])
      const { body } = await send(bytes)
      expect(body.piece_import.counts, file).toEqual({ new: 0, changed: 0, unchanged: 5, bad: 0 })
    }
  })

  it("has a template whose explanations are no piece", async () => {
    for (const file of ["template.csv", "template.xlsx"]) {
      const { bytes } = await download(`/vendor/piece-exports/${file}?locale=ar`)
      const { status, body } = await send(bytes, "locale=en")
      expect([status, body.message]).toEqual([
        400,
        "Below the first line stands no piece: add a row for each piece.",
      ])
    }
    expect((await download("/vendor/piece-exports/other.csv")).status).toBe(404)
  })
})
