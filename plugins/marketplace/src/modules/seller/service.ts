import { createHmac, timingSafeEqual } from "node:crypto"
import type { MemberRole } from "@hirfa/contracts"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Invitation } from "./models/invitation"
import { Maker } from "./models/maker"
import { MakerShare } from "./models/maker-share"
import { Member } from "./models/member"
import { Membership } from "./models/membership"
import { Piece } from "./models/piece"
import { Seller } from "./models/seller"
import { assertOwnerStays, type TeamRow } from "./team-rules"

type Row = TeamRow & { member_id: string }
/** The few statements that must lock what they read, which Medusa's generated methods cannot say. */
type Statement = {
  where(conditions: Record<string, unknown>): Statement
  whereNull(column: string): Statement
  orderBy(column: string): Statement
  forUpdate(): Statement
  select(...columns: string[]): Promise<Row[]>
  update(changes: Record<string, unknown>): Promise<number>
}
type Knex = { (table: string): Statement; transaction<T>(work: (trx: Knex) => Promise<T>): Promise<T> }

type SellerOptions = { linkSecret: string }

/** Who sells, who acts for them, who makes, and whose piece is whose. */
export class SellerModuleService extends MedusaService({
  Seller,
  Member,
  Membership,
  Invitation,
  Maker,
  MakerShare,
  Piece,
}) {
  readonly #knex: Knex
  readonly #options: SellerOptions

  constructor(container: Record<string, unknown>, options: SellerOptions) {
    super(container, options)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.#options = options
  }

  /**
   * Gives a member of a team another role, or with null takes her out of it. The team's rows are locked meanwhile, so that
   * two owners cannot take each other out at once. Answers the role she had; undefined when she is not of this team.
   * @throws NOT_ALLOWED when no owner would be left
   */
  async changeMembership(
    seller_id: string,
    id: string,
    role: MemberRole | null,
  ): Promise<MemberRole | undefined> {
    return await this.#knex.transaction(async (trx) => {
      const team = await trx("membership")
        .where({ seller_id })
        .whereNull("deleted_at")
        .orderBy("id")
        .forUpdate()
        .select("id", "role", "member_id")
      const before = team.find((row) => row.id === id)?.role
      if (!before) return undefined
      assertOwnerStays(team, id, role)
      const now = new Date()
      const changes = role === null ? { deleted_at: now } : { role }
      await trx("membership")
        .where({ id })
        .update({ ...changes, updated_at: now })
      return before
    })
  }

  /** Uses an invitation up in one statement: of two who hold the same link, one is answered false. */
  async takeInvitation(id: string, member_id: string): Promise<boolean> {
    const now = new Date()
    const taken = await this.#knex("invitation")
      .where({ id })
      .whereNull("used_at")
      .whereNull("revoked_at")
      .whereNull("deleted_at")
      .update({ used_at: now, member_id, updated_at: now })
    return taken === 1
  }

  /** The last part of an invitation's address: `<invitation id>.<signature>`. */
  signInvitation(id: string): string {
    return `${id}.${this.#signature(id)}`
  }

  /** The invitation that a token opens, or undefined when it was not signed here. */
  openInvitation(token: string): string | undefined {
    const [id = "", signature = ""] = token.split(".")
    const expected = Buffer.from(this.#signature(id))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
  }

  #signature(id: string): string {
    return createHmac("sha256", this.#options.linkSecret).update(`invitation:${id}`).digest("base64url")
  }
}
