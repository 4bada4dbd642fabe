import { CURRENCIES, LOCALE_TAGS, minorPerMajor } from "@hirfa/contracts"
import type { BenchPiece } from "./make-piece"

export type Row = Record<string, unknown>
/** Rows by table, in an order in which foreign keys hold. */
export type Rows = ReadonlyMap<string, Row[]>

/** Generated ids begin so: they are found again and told apart from real ones. */
export const GENERATED = "gen"

/** The first piece is this old, each next one a minute younger: the demo's own pieces stay the newest. */
const FIRST_MADE = Date.UTC(2026, 0, 1)
const MINUTE = 60_000

/** All rows of some pieces, as the workflow `create-pieces` would have written them. */
export function rowsOf(pieces: readonly BenchPiece[], salesChannelId: string): Rows {
  const all = new Map<string, Row[]>()
  for (const piece of pieces) {
    const at = new Date(FIRST_MADE + piece.number * MINUTE).toISOString()
    for (const [table, row] of [
      ...productRows(piece),
      ...saleRows(piece, salesChannelId),
      ...stockRows(piece),
      ...pieceRows(piece),
    ]) {
      const rows = all.get(table) ?? []
      rows.push({ ...row, created_at: at, updated_at: at })
      all.set(table, rows)
    }
  }
  return all
}

type TableRow = readonly [table: string, row: Row]

/** The id of a piece's row in one table. Padded, so that ids sort as numbers do. */
export function idOf(prefix: string, number: number, part = ""): string {
  return `${prefix}_${GENERATED}${String(number).padStart(9, "0")}${part}`
}

function productRows({ number, title, description, craft, size, picture, kind }: BenchPiece): TableRow[] {
  const product_id = idOf("prod", number)
  const option_id = idOf("opt", number)
  const value_id = idOf("optval", number)
  const link_id = idOf("prodopt", number)
  const variant_id = idOf("variant", number)
  const sizeText = `${size.length / 10} × ${size.width / 10} × ${size.height / 10} cm`
  const trade = { hs_code: craft.hs_code, origin_country: "ma", ...size }
  const handle = `${GENERATED}-${craft.code}-${number}`
  const thumbnail = picture ? `${picture.base}/640.webp` : null
  return [
    [
      "product",
      {
        id: product_id,
        title: title.en,
        description: description.en,
        handle,
        thumbnail,
        status: "published",
        is_giftcard: false,
        discountable: true,
        ...trade,
      },
    ],
    ["product_option", { id: option_id, title: "Size", is_exclusive: true }],
    ["product_option_value", { id: value_id, value: sizeText, option_id, rank: 0 }],
    ["product_product_option", { id: link_id, product_id, product_option_id: option_id }],
    [
      "product_product_option_value",
      {
        id: idOf("prodoptval", number),
        product_product_option_id: link_id,
        product_option_value_id: value_id,
      },
    ],
    [
      "product_variant",
      {
        id: variant_id,
        product_id,
        title: sizeText,
        sku: skuOf(number),
        manage_inventory: kind !== "made_to_order",
        allow_backorder: false,
        variant_rank: 0,
        metadata: { vendor_ref: skuOf(number) },
        ...trade,
      },
    ],
    ["product_variant_option", { variant_id, option_value_id: value_id }],
    ...(picture ? [imageRow(number, picture)] : []),
    ...(["fr", "ar"] as const).map(
      (locale): TableRow => [
        "translation",
        {
          id: idOf("trans", number, locale),
          reference: "product",
          reference_id: product_id,
          locale_code: LOCALE_TAGS[locale],
          translations: { title: title[locale], description: description[locale] },
          translated_field_count: 2,
        },
      ],
    ),
  ]
}

function imageRow(number: number, picture: NonNullable<BenchPiece["picture"]>): TableRow {
  const { base, alt, width, height, placeholder } = picture
  const metadata = { base, alt, width, height, placeholder }
  return [
    "image",
    {
      id: idOf("img", number),
      product_id: idOf("prod", number),
      url: `${base}/1200.webp`,
      rank: 0,
      metadata,
    },
  ]
}

function saleRows({ number, seller, prices }: BenchPiece, sales_channel_id: string): TableRow[] {
  const price_set_id = idOf("pset", number)
  const product_id = idOf("prod", number)
  return [
    ["product_sales_channel", { id: idOf("prodsc", number), product_id, sales_channel_id }],
    [
      "product_shipping_profile",
      { id: idOf("prodsp", number), product_id, shipping_profile_id: seller.shipping_profile_id },
    ],
    ["price_set", { id: price_set_id }],
    [
      "product_variant_price_set",
      { id: idOf("pvps", number), variant_id: idOf("variant", number), price_set_id },
    ],
    ...CURRENCIES.map((currency_code): TableRow => {
      const amount = prices[currency_code] / minorPerMajor(currency_code)
      return [
        "price",
        {
          id: idOf("price", number, currency_code),
          price_set_id,
          currency_code,
          amount,
          raw_amount: bigNumber(amount),
          rules_count: 0,
        },
      ]
    }),
  ]
}

function stockRows({ number, kind, seller, stock, craft, size }: BenchPiece): TableRow[] {
  if (kind === "made_to_order") return []
  const inventory_item_id = idOf("iitem", number)
  const trade = { hs_code: craft.hs_code, origin_country: "ma", ...size }
  return [
    [
      "inventory_item",
      { id: inventory_item_id, sku: skuOf(number), title: skuOf(number), requires_shipping: true, ...trade },
    ],
    [
      "product_variant_inventory_item",
      {
        id: idOf("pvitem", number),
        variant_id: idOf("variant", number),
        inventory_item_id,
        required_quantity: 1,
      },
    ],
    [
      "inventory_level",
      {
        id: idOf("ilev", number),
        inventory_item_id,
        location_id: seller.stock_location_id,
        stocked_quantity: stock,
        reserved_quantity: 0,
        incoming_quantity: 0,
        raw_stocked_quantity: bigNumber(stock),
        raw_reserved_quantity: bigNumber(0),
        raw_incoming_quantity: bigNumber(0),
      },
    ],
  ]
}

function pieceRows({ number, craft, seller, kind, maker_id }: BenchPiece): TableRow[] {
  const isMade = kind === "made_to_order"
  const id = idOf("piece", number)
  const piece: TableRow = [
    "piece",
    {
      id,
      product_id: idOf("prod", number),
      seller_id: seller.id,
      craft_code: craft.code,
      family_code: craft.family,
      technique_code: craft.technique,
      material_codes: craft.materials,
      region_code: seller.region_code,
      city: seller.city,
      is_unique: kind === "unique",
      is_made_to_order: isMade,
      lead_days_min: isMade ? 14 : null,
      lead_days_max: isMade ? 28 : null,
    },
  ]
  if (!maker_id) return [piece]
  return [piece, ["maker_share", { id: idOf("mshare", number), piece_id: id, maker_id, percent: 100 }]]
}

function skuOf(number: number): string {
  return `GEN-${String(number).padStart(9, "0")}`
}

/** How Medusa keeps an exact number beside a numeric column. */
function bigNumber(value: number) {
  return { value: String(value), precision: 20 }
}
