import type { CertificateHolders } from "@hirfa/contracts"

export type Held = { seller_id: string | null; product_id: string | null }

/** Who holds certificates, each once. */
export function holdersOf(certificates: readonly Held[]): CertificateHolders {
  return {
    seller_ids: [...new Set(certificates.flatMap(({ seller_id }) => seller_id ?? []))],
    product_ids: [...new Set(certificates.flatMap(({ product_id }) => product_id ?? []))],
  }
}
