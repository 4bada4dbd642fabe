// A catalogue of any size, copied in SQL from the little world's rug: a hundred thousand workflows would take hours.
import pg from "pg"

export const NOUNS = ["bowl", "rug", "lamp", "basket", "bag", "tray", "mirror", "blanket", "pouf", "plate"]
export const ADJECTIVES = [
  "blue",
  "red",
  "green",
  "white",
  "carved",
  "woven",
  "braided",
  "painted",
  "small",
  "round",
]
export const PLACES = ["Safi", "Fes", "Taznakht", "Essaouira", "Tetouan", "Chefchaouen", "Azilal", "Sale"]
const FAMILIES = ["carpets-weaving", "pottery-ceramics", "leather", "wood", "metal", "basketry"]
const MATERIALS = ["wool", "clay", "cedar", "copper", "doum", "goat-leather", "cotton"]
const REGIONS = ["MA-01", "MA-03", "MA-06", "MA-07", "MA-08", "MA-09"]

/** The tables of a piece: by which rows are found from the one before, and which columns name a copied row. */
const TABLES = [
  ["product", "id in (:product)", ["id"]],
  [
    "product_option",
    "id in (select product_option_id from product_product_option where product_id in (:product))",
    ["id"],
  ],
  [
    "product_option_value",
    "option_id in (select product_option_id from product_product_option where product_id in (:product))",
    ["id", "option_id"],
  ],
  ["product_product_option", "product_id in (:product)", ["id", "product_id", "product_option_id"]],
  [
    "product_product_option_value",
    "product_product_option_id in (select id from product_product_option where product_id in (:product))",
    ["id", "product_product_option_id", "product_option_value_id"],
  ],
  ["product_variant", "product_id in (:product)", ["id", "product_id"]],
  ["product_variant_option", "variant_id in (:variant)", ["variant_id", "option_value_id"]],
  [
    "inventory_item",
    "id in (select inventory_item_id from product_variant_inventory_item where variant_id in (:variant))",
    ["id"],
  ],
  [
    "inventory_level",
    "inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id in (:variant))",
    ["id", "inventory_item_id"],
  ],
  ["product_variant_inventory_item", "variant_id in (:variant)", ["id", "variant_id", "inventory_item_id"]],
  [
    "price_set",
    "id in (select price_set_id from product_variant_price_set where variant_id in (:variant))",
    ["id"],
  ],
  [
    "price",
    "price_set_id in (select price_set_id from product_variant_price_set where variant_id in (:variant))",
    ["id", "price_set_id"],
  ],
  ["product_variant_price_set", "variant_id in (:variant)", ["id", "variant_id", "price_set_id"]],
  ["product_sales_channel", "product_id in (:product)", ["id", "product_id"]],
  ["product_shipping_profile", "product_id in (:product)", ["id", "product_id"]],
  ["piece", "product_id in (:product)", ["id", "product_id"]],
  ["piece_sheet", "product_id in (:product)", ["id", "product_id"]],
  ["maker_share", "piece_id in (select id from piece where product_id in (:product))", ["id", "piece_id"]],
]
const AT_ONCE = 10_000

/** What differs from copy to copy `n`, as SQL over it. */
function differing(sellers) {
  // Ten in a row are one seller's, so that a product page shows as much from the same hands at every size.
  const seller = `'bench-seller-' || (n / 10) % ${sellers}`
  const pick = (list, by) => `(array[${list.map((each) => `'${each}'`)}])[1 + ${by} % ${list.length}]`
  const amount = "(20 + (n * 37) % 400)"
  return {
    product: {
      title: `initcap(${pick(ADJECTIVES, "n")}) || ' ' || ${pick(NOUNS, "(n / 7)")} || ' from ' || ${pick(PLACES, "(n / 3)")} || ' ' || n`,
      handle: "'piece-' || n",
      created_at: "now() - n * interval '1 minute'",
    },
    product_variant: { sku: "'SKU-' || n" },
    inventory_item: { sku: "'SKU-' || n" },
    price: { amount, raw_amount: `jsonb_build_object('value', ${amount}::text, 'precision', 20)` },
    piece: {
      seller_id: seller,
      family_code: pick(FAMILIES, "(n / 7)"),
      material_codes: `jsonb_build_array(${pick(MATERIALS, "(n / 5)")})`,
      region_code: pick(REGIONS, "(n / 3)"),
    },
    piece_sheet: { seller_id: seller },
  }
}

/** Adds the pieces `from` to `to` to a database with a world, spread over that many sellers, who are copies of the weavers. */
export async function grow(databaseUrl, { pieces: { rug }, sellers: { weavers } }, { from, to, sellers }) {
  const connection = new pg.Client({ connectionString: databaseUrl })
  await connection.connect()
  try {
    await copyPieces((sql) => connection.query(sql), { rug, weavers }, { from, to, sellers })
  } finally {
    await connection.end()
  }
}

async function copyPieces(query, { rug, weavers }, { from, to, sellers }) {
  const different = differing(sellers)
  await query(
    copySql(
      "seller",
      `id = '${weavers.id}'`,
      [],
      { id: "'bench-seller-' || n", handle: "'seller-' || n", name: "'Cooperative ' || n" },
      [0, sellers - 1],
    ),
  )
  await certify(query, sellers)
  for (let first = from; first <= to; first += AT_ONCE) {
    const range = [first, Math.min(to, first + AT_ONCE - 1)]
    for (const [table, where, ids] of TABLES) {
      const found = where
        .replaceAll(":product", `'${rug.product_id}'`)
        .replaceAll(":variant", `'${rug.variant_id}'`)
      await query(copySql(table, found, ids, different[table] ?? {}, range))
    }
  }
  await query("analyze")
}

/** Each third seller has one of five labels, which speaks for its pieces. */
async function certify(query, sellers) {
  const names = `jsonb_build_object('en', 'Label ' || n, 'fr', 'Label ' || n, 'ar', 'Label ' || n)`
  await query(`insert into scheme (id, code, names, certifier, awarded_to, covers_pieces)
    select 'bench-scheme-' || n, 'bench-label-' || n, ${names}, ${names}, 'seller', true
    from generate_series(0, 4) n on conflict do nothing`)
  await query(`insert into certificate (id, scheme_id, seller_id, number, issued_on, checked, checked_by)
    select 'bench-certificate-' || n, 'bench-scheme-' || n / 3 % 5, 'bench-seller-' || n, n, '2026-01-01', 'made for the bench', 'bench'
    from generate_series(0, ${sellers} - 1, 3) n on conflict do nothing`)
}

/** A row a copy and a template row; what is there already stays. */
function copySql(table, where, ids, different, [first, last]) {
  const changed = [
    ...ids.map((column) => `'${column}', t."${column}" || '_' || n`),
    ...Object.entries(different).map(([column, sql]) => `'${column}', ${sql}`),
  ]
  return `insert into "${table}" select (jsonb_populate_record(t, jsonb_build_object(${changed.join(", ")}))).*
    from "${table}" t, generate_series(${first}, ${last}) n where ${where} on conflict do nothing`
}
