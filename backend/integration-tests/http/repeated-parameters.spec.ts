import { beforeAll, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { boughtCart, filledCart } from "../support/shopping"
import { resetStripe } from "../support/stripe"

const app = await getApp()
const ids = { cart: "", group: "", order: "", token: "", seller: "weavers", piece: "" }
let member = ""

beforeAll(async () => {
  await app.reset()
  await resetStripe()
  const { group } = await boughtCart({ rug: 1 })
  const cart = await filledCart({ bowl: 1 })
  member = await memberToken("weavers")
  Object.assign(ids, { cart: cart.id, group: group.id, token: group.token, order: group.order_ids[0] })
  ids.piece = app.world.pieces.bowl.handle
})

/** Our own routes that read, with the parameters they know. */
const ROUTES: [address: string, parameters: string[]][] = [
  ["/store/carts/CART/parcels", ["locale"]],
  ["/store/order-groups/GROUP?token=TOKEN", ["locale", "token", "cart_id"]],
  ["/store/order-groups", ["locale", "limit", "offset"]],
  ["/store/shipping-options?cart_id=CART", ["locale", "cart_id", "is_return"]],
  ["/store/hirfa/status", ["locale"]],
  [
    "/store/search",
    ["locale", "q", "family", "region", "seller", "sort", "page", "currency", "min_price", "counts"],
  ],
  ["/store/pieces/PIECE", ["locale", "currency", "region"]],
  ["/store/sellers", ["locale", "q", "page", "region", "handle"]],
  ["/store/sellers/SELLER", ["locale", "page", "currency"]],
  ["/vendor/me", ["locale"]],
  ["/vendor/orders", ["locale", "state", "limit", "offset"]],
  ["/vendor/orders/ORDER", ["locale"]],
]

const cases = ROUTES.flatMap(([address, parameters]) =>
  parameters.flatMap((name) => [
    [address, name, `${name}=fr&${name}=ar`],
    [address, name, `${name}[a]=fr`],
  ]),
)

describe("a parameter that is given twice, or as something that is no text", () => {
  it.each(cases)(
    "is answered at %s: %s as %s",
    async (address, name, given) => {
      const known = { CART: ids.cart, GROUP: ids.group, TOKEN: ids.token, ORDER: ids.order }
      const path = Object.entries({ ...known, PIECE: ids.piece, SELLER: ids.seller }).reduce(
        (text, [word, id]) => text.replace(word, id),
        address,
      )
      const { status, body } = await call<{ message?: string }>(
        `${path}${path.includes("?") ? "&" : "?"}${given}`,
        address.startsWith("/vendor") ? { token: member } : {},
      )
      expect(status, JSON.stringify(body)).toBeLessThan(500)
      if (status === 400) expect(body.message).toContain(name)
      if (name === "locale" && address.startsWith("/store")) expect(status).toBe(400)
    },
    10_000,
  )
})
