import type { PieceSize, SavePieceBody, VendorPiece } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import sharp from "sharp"
import { getApp, use } from "./app"
import { type Answer, call } from "./http"

const names = (en: string, fr: string, ar: string) => ({ en, fr, ar })

/** A rug and a pot to choose, and the rates of the day before yesterday. */
export async function giveCraftsAndRates(): Promise<void> {
  const { container } = await getApp()
  const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
  const craft = (code: string, family_code: string, hs_code: string, en: string, fr: string, ar: string) => ({
    code,
    family_code,
    technique_code: "hand-knotted",
    material_codes: ["wool"],
    region_codes: [],
    hs_code,
    names: names(en, fr, ar),
    synonyms: [],
  })
  await market.importCatalogWorkflow(container).run({
    input: {
      terms: [
        { kind: "family", code: "carpets-weaving", names: names("Carpets", "Tapis", "الزرابي") },
        { kind: "family", code: "pottery-ceramics", names: names("Pottery", "Poterie", "الفخار") },
      ],
      crafts: [
        craft(
          "beni-ourain-rug",
          "carpets-weaving",
          "570110",
          "Beni Ourain rug",
          "Tapis Beni Ouarain",
          "زربية بني وراين",
        ),
        craft("safi-pottery", "pottery-ceramics", "691200", "Safi pottery", "Poterie de Safi", "خزف آسفي"),
      ],
    },
  })
  await market.nameSafetyContactsWorkflow(container).run({
    input: {
      contacts: ["eu", "uk"].map((market) => ({
        market,
        seller_id: null,
        name: "Made for the tests",
        address: "1 rue des Tests, Paris",
        email: "safety@hirfa.example",
        valid_from: "2026-01-02",
        valid_to: null,
        source: "made for the tests",
      })),
    },
  })
  await giveRates({ eur: "10.80", usd: "9.30", gbp: "12.40" })
}

export async function giveRates(rates: Record<string, string>): Promise<void> {
  const { container } = await getApp()
  const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
  await market.recordRatesWorkflow(container).run({
    input: {
      rates: Object.entries(rates).map(([currency_code, mad_per_unit]) => ({
        currency_code: currency_code as "eur" | "usd" | "gbp",
        mad_per_unit,
        valid_from: "2026-01-02",
        source: "made for the tests",
      })),
    },
  })
}

export type PieceAnswer = Answer<{ piece: VendorPiece; message?: string }>

/** A member who works on her pieces. */
export class Workbench {
  constructor(readonly token: string) {}

  ask<T>(path: string, options: Parameters<typeof call>[1] = {}): Promise<Answer<T>> {
    return call<T>(path, { ...options, token: this.token })
  }

  async begin(): Promise<VendorPiece> {
    const { status, body } = await this.ask<{ piece: VendorPiece }>("/vendor/pieces", { body: {} })
    if (status !== 201) throw new Error(`beginning a piece answered ${status}: ${JSON.stringify(body)}`)
    return body.piece
  }

  save(id: string, changes: SavePieceBody): Promise<PieceAnswer> {
    return this.ask(`/vendor/pieces/${id}`, { body: changes })
  }

  deed(id: string, deed: "publish" | "archive" | "restore" | "duplicate"): Promise<PieceAnswer> {
    return this.ask(`/vendor/pieces/${id}/${deed}`, { body: {} })
  }

  read(id: string): Promise<PieceAnswer> {
    return this.ask(`/vendor/pieces/${id}`)
  }

  async send(id: string, upload_id: string, bytes: Buffer): Promise<PieceAnswer> {
    const { url, world } = await getApp()
    const response = await fetch(`${url}/vendor/pieces/${id}/pictures/${upload_id}`, {
      method: "PUT",
      headers: {
        authorization: `Bearer ${this.token}`,
        "x-publishable-api-key": world.publishable_key,
        "content-type": "image/jpeg",
      },
      body: new Uint8Array(bytes),
    })
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as PieceAnswer["body"],
    }
  }

  /** A rug with all that it needs, one of a kind, with a picture; still a draft. */
  async completeDraft(changes: SavePieceBody = {}): Promise<VendorPiece> {
    const { id, makers } = await this.begin()
    await this.send(id, crypto.randomUUID(), await photo())
    const own = makers.slice(0, 1).map((maker) => ({ maker_id: maker.id, percent: 100 }))
    const { body } = await this.save(id, { ...RUG, makers: own, ...changes })
    return body.piece
  }

  /** Such a rug in the shop, changed so before. */
  async onSale(changes: SavePieceBody = {}): Promise<{ id: string; piece: VendorPiece }> {
    const { id } = await this.completeDraft(changes)
    const { status, body } = await this.deed(id, "publish")
    if (status !== 200) throw new Error(`putting a piece on sale answered ${status}: ${JSON.stringify(body)}`)
    return { id, piece: body.piece }
  }
}

export const ONE_SIZE: PieceSize = {
  variant_id: null,
  length_cm: 180,
  width_cm: 120,
  height_cm: 1,
  weight_g: 4_000,
  price_mad: 250_000,
  stock: null,
}
const RUG: SavePieceBody = {
  craft: "beni-ourain-rug",
  title: { en: "Winter rug" },
  sizes: [ONE_SIZE],
  composition: [{ fibre: "wool", percent: 100 }],
}

/** As a phone takes it: lying on its side, with the place it was taken at. */
export async function photo(background = "#b4532a"): Promise<Buffer> {
  return await sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitude: "31/1 3/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}
