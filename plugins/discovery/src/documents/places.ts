import type { Names } from "@hirfa/contracts"
import type { PieceSource, SellerSource } from "./source"
import { namesBy, type Translate } from "./translate"

/** Where a seller is at home, in each language. */
export function placeOf(seller: SellerSource, translate: Translate): Names {
  return translate(seller.id, "city", seller.city)
}

/** What was made where its seller is at home has that place's names; another place is called as it was written. */
export function cityOf({ city, seller }: PieceSource, translate: Translate): Names | null {
  if (city === null) return null
  return city === seller.city ? placeOf(seller, translate) : namesBy(() => city, city)
}

/** A town's code, by which it is filtered: its name in plain letters. */
export function placeCode(city: string): string | null {
  const plain = city.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? null
}
