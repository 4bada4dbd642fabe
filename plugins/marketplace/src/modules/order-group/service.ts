import { createHmac, timingSafeEqual } from "node:crypto"
import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { OrderProgress } from "./models/order-progress"
import { RefundGround } from "./models/refund-ground"
import { SellerOrder } from "./models/seller-order"

type OrderGroupOptions = {
  /** Signs the links by which a buyer without an account follows an order. */
  linkSecret: string
  /** Where the web app answers, without a slash at the end. */
  storefrontUrl: string
}

/** Which seller orders make up which checkout, and who may see a group without an account. */
export class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  SellerOrder,
  OrderProgress,
  RefundGround,
}) {
  readonly #options: OrderGroupOptions

  constructor(container: Record<string, unknown>, options: OrderGroupOptions) {
    super(container, options)
    this.#options = options
  }

  /** Where buyers and members find the web app: the start of every link in a mail. */
  get storefrontUrl(): string {
    return this.#options.storefrontUrl.replace(/\/+$/, "")
  }

  /** How many orders match, without reading them. */
  async countSellerOrders(filters: {
    seller_id: string
    stage: "to_confirm" | "to_ship" | "on_the_way" | "done"
  }): Promise<number> {
    const [, count] = await this.listAndCountSellerOrders(filters, { select: ["id"], take: 0 })
    return count
  }

  /** The last part of the address under which a group can be followed: `<group id>.<signature>`. */
  signLink(id: string): string {
    return `${id}.${this.#signature(id)}`
  }

  /** The group that a link's token opens, or undefined when the token was not signed here. */
  openLink(token: string): string | undefined {
    const [id = "", signature = ""] = token.split(".")
    const expected = Buffer.from(this.#signature(id))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
  }

  #signature(id: string): string {
    return createHmac("sha256", this.#options.linkSecret).update(`order-group:${id}`).digest("base64url")
  }
}
