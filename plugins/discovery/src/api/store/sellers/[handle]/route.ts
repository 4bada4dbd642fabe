import { LOCALE_TAGS, type SellerAnswer } from "@hirfa/contracts"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { nameTable } from "../../../../answers/name-cache"
import { READABLE } from "../../../../answers/readable"
import { type SellerDetailRow, sellerDetailAnswer } from "../../../../answers/seller"
import { sellerFacts } from "../../../../answers/seller-facts"
import { certificateRegister, today } from "../../../../documents/certificates"
import { deliveriesOf } from "../../../../documents/delivery"
import { loadShippingOptions } from "../../../../documents/load"
import { isPlain, type SellerQuery } from "../../../queries"

const FIELDS = ["*", "makers.id", "makers.name", "makers.craft", "makers.about"]

/** One seller with its makers, techniques and deliveries. */
export async function GET(req: MedusaStoreRequest<unknown, SellerQuery>, res: MedusaResponse<SellerAnswer>) {
  const { locale, currency } = req.validatedQuery
  const handle = req.params.handle ?? ""
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = isPlain(handle)
    ? await query.graph(
        { entity: "seller", fields: FIELDS, filters: { handle, status: [...READABLE] } },
        { locale: LOCALE_TAGS[locale] },
      )
    : { data: [] }
  const seller: (SellerDetailRow & { shipping_profile_id: string | null }) | undefined = data[0]
  if (!seller) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no seller at this address")
  const channels = req.publishable_key_context.sales_channel_ids
  const [facts, options, names, certificates] = await Promise.all([
    sellerFacts(req.scope.resolve(Modules.SEARCH), [handle], channels),
    loadShippingOptions(query, [seller.shipping_profile_id]),
    nameTable(req.scope),
    certificateRegister()?.certificatesOf({ seller_ids: [seller.id], product_ids: [] }, today()),
  ])
  res.json({
    seller: sellerDetailAnswer(seller, {
      locale,
      currency,
      names,
      pieceCount: facts.pieceCounts.get(handle) ?? 0,
      techniques: facts.techniques,
      certificates: certificates?.get(seller.id) ?? [],
      deliveries: deliveriesOf(options),
    }),
  })
}
