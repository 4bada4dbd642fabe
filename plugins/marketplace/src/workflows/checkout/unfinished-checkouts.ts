import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { firstIdOf } from "./ids-of-time"

/** When a checkout began; instants as in ISO 8601. */
export type Span = { from: string; to: string }

type Orphan = { order_id: string; cart_id: string }
type UnpaidGroup = { id: string; cart_id: string }

/** How many rows one look takes; the next goes on with the rest. */
const MOST = 200

// Read past Query, which would load every order of days to find the few that lack something. Nothing is written here.

/** Orders that were made of a cart and are in no group: nobody sees or sends them, and they hold stock. */
export async function orphanOrders(knex: Knex, { from, to }: Span, cart_id?: string): Promise<Orphan[]> {
  const { rows } = await knex.raw<{ rows: Orphan[] }>(
    `SELECT o.id AS order_id, o.metadata->>'cart_id' AS cart_id
     FROM "order" o
     WHERE o.id >= ? AND o.id < ? AND o.deleted_at IS NULL AND o.status = 'pending'
       AND o.metadata->>'cart_id' = COALESCE(?, o.metadata->>'cart_id')
       AND NOT EXISTS (SELECT FROM seller_order s WHERE s.order_id = o.id AND s.deleted_at IS NULL)
     ORDER BY o.id LIMIT ${MOST}`,
    [firstIdOf("order", from), firstIdOf("order", to), cart_id ?? null],
  )
  return rows
}

/**
 * Groups that are to be paid by one payment and have an order of which nothing was ever paid. One whose payment its
 * provider takes later (a bank transfer), or that was authorised and not captured yet, is not unfinished but waits.
 */
export async function unpaidGroups(knex: Knex, { from, to }: Span, cart_id?: string): Promise<UnpaidGroup[]> {
  const { rows } = await knex.raw<{ rows: UnpaidGroup[] }>(
    `SELECT DISTINCT g.id, g.cart_id
     FROM order_group g
     JOIN payment_session p ON p.id = g.payment_session_id AND p.status <> 'pending_authorization'
     JOIN seller_order s ON s.order_group_id = g.id AND s.deleted_at IS NULL
     JOIN "order" o ON o.id = s.order_id AND o.status = 'pending'
     JOIN order_summary u ON u.order_id = o.id AND u.version = o.version AND u.deleted_at IS NULL
     WHERE g.id >= ? AND g.id < ? AND g.deleted_at IS NULL AND g.cart_id = COALESCE(?, g.cart_id)
       AND (u.totals->>'pending_difference')::numeric > 0
       AND NOT EXISTS (SELECT FROM order_transaction t WHERE t.order_id = o.id AND t.deleted_at IS NULL)
       AND NOT EXISTS (
         SELECT FROM order_payment_collection l
         JOIN payment_collection c ON c.id = l.payment_collection_id AND c.deleted_at IS NULL
         WHERE l.order_id = o.id AND l.deleted_at IS NULL AND COALESCE(c.captured_amount, 0) = 0)
     ORDER BY g.id LIMIT ${MOST}`,
    [firstIdOf("ogrp", from), firstIdOf("ogrp", to), cart_id ?? null],
  )
  return rows
}

/** Payment collections of seller orders that no order has, by the buyer's payments that they are parts of. */
export async function strayCollections(knex: Knex, parent_payment_ids: string[]): Promise<string[]> {
  if (parent_payment_ids.length === 0) return []
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `SELECT DISTINCT p.payment_collection_id AS id
     FROM payment p
     WHERE p.deleted_at IS NULL AND p.data->>'parent_payment_id' = ANY(?)
       AND NOT EXISTS (
         SELECT FROM order_payment_collection l
         WHERE l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL)`,
    [parent_payment_ids],
  )
  return rows.map(({ id }) => id)
}
