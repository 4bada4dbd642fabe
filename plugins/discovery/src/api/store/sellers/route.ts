import { LOCALE_TAGS, type SellersAnswer } from "@hirfa/contracts"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { nameTable } from "../../../answers/name-cache"
import { READABLE } from "../../../answers/readable"
import { type SellerRow, sellerCardAnswer } from "../../../answers/seller"
import { sellerFacts } from "../../../answers/seller-facts"
import type { SellersQuery } from "../../queries"

const FIELDS = [
  "id",
  "handle",
  "type",
  "status",
  "name",
  "tagline",
  "city",
  "region_code",
  "emblem",
  "banner",
  "is_demo",
  "paused_until",
]

/** The sellers by name; those who make a pause stand last. */
export async function GET(
  req: MedusaStoreRequest<unknown, SellersQuery>,
  res: MedusaResponse<SellersAnswer>,
) {
  const { locale, region, handle, limit, offset } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph(
    {
      entity: "seller",
      fields: FIELDS,
      filters: {
        status: [...READABLE],
        ...(region ? { region_code: region } : {}),
        ...(handle ? { handle } : {}),
      },
      pagination: { order: { status: "ASC", name: "ASC", id: "ASC" }, skip: offset, take: limit },
    },
    { locale: LOCALE_TAGS[locale] },
  )
  const rows: SellerRow[] = data
  const channels = req.publishable_key_context.sales_channel_ids
  const handles = rows.map((row) => row.handle)
  const { pieceCounts } = await sellerFacts(req.scope.resolve(Modules.SEARCH), handles, channels)
  const names = await nameTable(req.scope)
  const sellers = rows.map((row) =>
    sellerCardAnswer(row, { locale, names, pieceCount: pieceCounts.get(row.handle) ?? 0 }),
  )
  res.json({
    sellers,
    count: metadata?.count ?? sellers.length,
    regions: names.sellerRegions(locale),
  })
}
