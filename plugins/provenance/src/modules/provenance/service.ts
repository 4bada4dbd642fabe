import type { CertificateFacts, CertificateHolders, CertificateRegister, SchemeFacts } from "@hirfa/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type Held, holdersOf } from "./holders"
import { Certificate } from "./models/certificate"
import { Scheme } from "./models/scheme"

type HeldRow = SchemeFacts & Omit<CertificateFacts, "scheme"> & { holder: string }

/** Labels, who certifies by them, and who was certified. */
export class ProvenanceModuleService
  extends MedusaService({ Scheme, Certificate })
  implements CertificateRegister
{
  readonly #knex: Knex

  constructor(cradle: Record<string, unknown>, options: object) {
    super(cradle, options)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** The certificates that hold on a day (`stateOf` says the same of one): one statement, however many holders. */
  async certificatesOf(
    { seller_ids, product_ids }: Readonly<CertificateHolders>,
    day: string,
  ): Promise<ReadonlyMap<string, CertificateFacts[]>> {
    const byHolder = new Map<string, CertificateFacts[]>()
    if (seller_ids.length === 0 && product_ids.length === 0) return byHolder
    const { rows }: { rows: HeldRow[] } = await this.#knex.raw(
      `SELECT coalesce(c.seller_id, c.product_id) AS holder, c.number, c.issued_on, c.expires_on,
              s.code, s.names, s.certifier, s.url, s.awarded_to, s.covers_pieces
       FROM certificate c
       JOIN scheme s ON s.id = c.scheme_id
       WHERE (c.seller_id = ANY(:seller_ids) OR c.product_id = ANY(:product_ids))
         AND c.issued_on <= :day AND (c.expires_on IS NULL OR c.expires_on >= :day)
         AND c.withdrawn_at IS NULL AND c.deleted_at IS NULL
       ORDER BY s.code, c.number`,
      { seller_ids, product_ids, day },
    )
    for (const { holder, number, issued_on, expires_on, ...scheme } of rows) {
      const certificate = { scheme, number, issued_on, expires_on }
      byHolder.set(holder, [...(byHolder.get(holder) ?? []), certificate])
    }
    return byHolder
  }

  /** All schemes, by their codes. */
  async schemes(): Promise<SchemeFacts[]> {
    const rows: SchemeFacts[] = await this.#knex("scheme")
      .whereNull("deleted_at")
      .orderBy("code")
      .select("code", "names", "certifier", "url", "awarded_to", "covers_pieces")
    return rows
  }

  /** Whose certificates were written since, deleted ones among them. */
  async holdersChangedSince(since: Date): Promise<CertificateHolders> {
    const rows = await this.#knex("certificate")
      .where("updated_at", ">=", since)
      .distinct<Held[]>("seller_id", "product_id")
    return holdersOf(rows)
  }
}
