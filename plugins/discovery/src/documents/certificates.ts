import { type CertificateFacts, type CertificateRegister, PROVENANCE_MODULE } from "@hirfa/contracts"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { distinct } from "./distinct"
import type { ProductSource } from "./source"
import type { CertificatePart } from "./types"

type ByHolder = ReadonlyMap<string, readonly CertificateFacts[]>

/** Who knows of certificates, if a plugin of the application does: looked up as the contributors are. */
export function certificateRegister(): CertificateRegister | undefined {
  const service: unknown = MedusaModule.getModuleInstance(PROVENANCE_MODULE)?.[PROVENANCE_MODULE]
  return isRegister(service) ? service : undefined
}

/** The certificates of some products and their sellers that hold today, by the id of the holder. */
export async function loadCertificates(products: readonly ProductSource[]): Promise<ByHolder> {
  const register = certificateRegister()
  if (!register) return new Map()
  const seller_ids = distinct(products.map(({ piece }) => piece?.seller.id))
  return await register.certificatesOf({ seller_ids, product_ids: products.map(({ id }) => id) }, today())
}

/** What speaks for a piece: its own certificates, then those of its seller that speak for its pieces. */
export function certificatesOf(
  { productId, sellerId }: { productId: string; sellerId: string },
  certificates: ByHolder,
): CertificatePart[] {
  const ofSeller = certificates.get(sellerId) ?? []
  const all = [
    ...(certificates.get(productId) ?? []),
    ...ofSeller.filter(({ scheme }) => scheme.covers_pieces),
  ]
  return all.map(certificatePart)
}

export function certificatePart({ scheme, number, expires_on }: CertificateFacts): CertificatePart {
  const { code, names, certifier, url } = scheme
  return { scheme: code, names, certifier, url, number, expires_on }
}

/** The day in UTC, as `2026-11-24`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function isRegister(service: unknown): service is CertificateRegister {
  return typeof service === "object" && service !== null && "certificatesOf" in service
}
