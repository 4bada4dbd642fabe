import type { PieceAnswer, PieceDetail, PieceVariant } from "@hirfa/contracts"
import { decimalOf, href } from "~/lib/i18n"
import type { JsonLd } from "~/lib/seo"
import { canBeBought } from "./choice"

/** The piece as schema.org knows it: one offer a variant that has a price. */
export function productJsonLd(origin: string, { piece }: Pick<PieceAnswer, "piece">): JsonLd {
  const url = `${origin}${href(`/pieces/${piece.handle}`)}`
  const offers = piece.variants.flatMap((variant) => offerOf(piece, variant, url) ?? [])
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: piece.title,
    description: piece.description,
    url,
    sku: piece.id,
    image: piece.pictures.map(({ base }) => `${base}/1200.webp`),
    category: piece.family.name,
    countryOfOrigin: "MA",
    brand: { "@type": "Brand", name: piece.seller.name },
    ...(piece.materials.length > 0 ? { material: piece.materials.map(({ name }) => name) } : {}),
    ...(offers.length > 0 ? { offers } : {}),
  }
}

function offerOf(piece: PieceDetail, variant: PieceVariant, url: string): JsonLd | undefined {
  if (!variant.price) return undefined
  const isMade = piece.availability === "made_to_order"
  const availability = !canBeBought(piece, variant) ? "SoldOut" : isMade ? "PreOrder" : "InStock"
  return {
    "@type": "Offer",
    url: piece.variants.length > 1 ? `${url}?variant=${encodeURIComponent(variant.id)}` : url,
    price: decimalOf(variant.price),
    priceCurrency: variant.price.currency.toUpperCase(),
    availability: `https://schema.org/${availability}`,
    itemCondition: "https://schema.org/NewCondition",
    seller: { "@type": "Organization", name: piece.seller.name },
  }
}
