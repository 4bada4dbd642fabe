import type { Locale, TodayAnswer, TodayKind } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLERS_STATES } from "../workflows/claim/claim-state"
import { readClaims } from "./claim-view"
import { readOrderCards } from "./vendor-order-view"

/** Cards shown of each kind; the rest is in the lists. */
const MOST = 5
const MAKING = ["waiting", "started", "half"] as const

/** Which orders are of which kind. */
const ORDERS_OF: Readonly<Record<Exclude<TodayKind, "to_answer">, Record<string, unknown>>> = {
  to_confirm: { stage: "to_confirm" },
  to_make: { stage: "to_ship", making: { $in: [...MAKING] } },
  to_pack: { stage: "to_ship", $or: [{ making: null }, { making: "finished" }] },
  on_the_way: { stage: "on_the_way" },
}

type Own = { id: string; paused_until: Date | string | null; status: string }

/** What a seller has to do today: how much of each, and the oldest of it. */
export async function readToday(
  container: MedusaContainer,
  { seller, locale }: { seller: Own; locale: Locale },
): Promise<TodayAnswer> {
  const kinds = Object.keys(ORDERS_OF) as (keyof typeof ORDERS_OF)[]
  const [answers, orders] = await Promise.all([
    readClaims(
      container,
      { seller_id: seller.id, state: [...SELLERS_STATES] },
      { party: "seller", locale },
      { take: MOST, skip: 0, order: { created_at: "ASC" } },
    ),
    Promise.all(
      kinds.map((kind) =>
        readOrderCards(
          container,
          { seller_id: seller.id, ...ORDERS_OF[kind] },
          { take: MOST, skip: 0, order: { created_at: "ASC" } },
          locale,
        ),
      ),
    ),
  ])
  const count = (kind: (typeof kinds)[number]) => orders[kinds.indexOf(kind)]?.count ?? 0
  return {
    counts: {
      to_answer: answers.count,
      to_confirm: count("to_confirm"),
      to_make: count("to_make"),
      to_pack: count("to_pack"),
      on_the_way: count("on_the_way"),
    },
    claims: answers.claims,
    orders: kinds.flatMap((kind, index) => (orders[index]?.cards ?? []).map((card) => ({ ...card, kind }))),
    holiday_until:
      seller.status === "paused" && seller.paused_until ? new Date(seller.paused_until).toISOString() : null,
  }
}
