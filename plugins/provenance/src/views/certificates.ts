import {
  BASE_LOCALE,
  type CertificatesAnswer,
  type CertificateView,
  PROVENANCE_MODULE,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../days"
import { type Held, holdersOf } from "../modules/provenance/holders"
import { stateOf } from "../modules/provenance/state"

type Holder = { handle: string; name: string }

/** Certificates, those awarded last first, with how they stand on a day (UTC) and who holds them. */
export async function listCertificates(
  container: MedusaContainer,
  { limit: take, offset: skip }: { limit: number; offset: number },
  day = today(),
): Promise<CertificatesAnswer> {
  const [rows, count] = await container
    .resolve(PROVENANCE_MODULE)
    .listAndCountCertificates(
      {},
      { relations: ["scheme"], take, skip, order: { created_at: "DESC", id: "DESC" } },
    )
  const [holders, emails] = await Promise.all([
    readHolders(container, rows),
    userEmails(
      container,
      rows.map(({ checked_by }) => checked_by),
    ),
  ])
  const certificates = rows.map((row): CertificateView => {
    const { id, scheme, number, issued_on, expires_on, checked, checked_by, withdrawn_reason } = row
    const holder = holders.get(row.seller_id ?? row.product_id ?? "")
    return {
      ...{ id, number, issued_on, expires_on, checked, withdrawn_reason },
      scheme: scheme.code,
      scheme_name: String(scheme.names[BASE_LOCALE]),
      awarded_to: scheme.awarded_to,
      holder: holder?.handle ?? null,
      holder_name: holder?.name ?? null,
      state: stateOf(row, day),
      // Users come and go: of one who went, the id is left.
      checked_by: emails.get(checked_by) ?? checked_by,
    }
  })
  return { certificates, count }
}

/** Sellers and pieces by their ids, both without those that are gone. */
async function readHolders(
  container: MedusaContainer,
  certificates: readonly Held[],
): Promise<ReadonlyMap<string, Holder>> {
  const { seller_ids, product_ids } = holdersOf(certificates)
  const [sellers, products] = await Promise.all([
    rowsOf(container, { entity: "seller", name: "name", ids: seller_ids }),
    rowsOf(container, { entity: "product", name: "title", ids: product_ids }),
  ])
  return new Map([...sellers, ...products])
}

async function rowsOf(
  container: MedusaContainer,
  { entity, name, ids }: { entity: "seller" | "product"; name: "name" | "title"; ids: string[] },
): Promise<[string, Holder][]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve("query")
    .graph({ entity, fields: ["id", "handle", name], filters: { id: ids } })
  const rows: Record<string, string>[] = data
  return rows.map((row) => [row.id ?? "", { handle: row.handle ?? "", name: row[name] ?? "" }])
}

async function userEmails(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "user", fields: ["id", "email"], filters: { id: [...new Set(ids)] } })
  return new Map(data.map(({ id, email }) => [id, email]))
}
