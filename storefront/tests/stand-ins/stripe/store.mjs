import { randomBytes } from "node:crypto"
import { resourceMissing } from "./errors.mjs"

export const newId = (prefix) => `${prefix}_${randomBytes(12).toString("hex")}`
export const now = () => Math.floor(Date.now() / 1000)

/** Every object of the stand-in, in memory, by its id. */
export class Store {
  #objects = new Map()
  /** What a card does when it is charged, by payment method: Stripe never shows a card's number either. */
  cards = new Map()

  clear() {
    this.#objects.clear()
    this.cards.clear()
  }

  /** Keeps a new object under a fresh id and answers it. */
  add(prefix, kind, fields) {
    const object = {
      id: newId(prefix),
      object: kind,
      created: now(),
      livemode: false,
      metadata: {},
      ...fields,
    }
    this.#objects.set(object.id, object)
    return object
  }

  get(kind, id) {
    const object = this.#objects.get(id)
    if (object?.object !== kind) throw resourceMissing(kind, id)
    return object
  }

  /** Every object of a kind, the oldest first. */
  all(kind) {
    return [...this.#objects.values()].filter((object) => object.object === kind)
  }

  remove(kind, id) {
    this.get(kind, id)
    this.#objects.delete(id)
    return { id, object: kind, deleted: true }
  }

  /** One page, newest first, in the shape of Stripe's lists. */
  list(kind, url, query, matches = () => true) {
    const all = [...this.#objects.values()]
      .filter((object) => object.object === kind && matches(object))
      .reverse()
    const start = query.starting_after ? all.findIndex((object) => object.id === query.starting_after) + 1 : 0
    const limit = Math.min(Number(query.limit ?? 10), 100)
    const rows = all.slice(start, start + limit)
    return { object: "list", url, has_more: start + limit < all.length, data: rows }
  }

  /** A copy in which the ids named by `expand` are replaced by their objects. */
  expand(object, paths = []) {
    const copy = structuredClone(object)
    for (const path of paths) this.#expandPath(copy, path.split("."))
    return copy
  }

  #expandPath(node, [field, ...rest]) {
    if (!node || typeof node !== "object") return
    if (Array.isArray(node)) {
      for (const each of node) this.#expandPath(each, [field, ...rest])
      return
    }
    if (typeof node[field] === "string" && this.#objects.has(node[field]))
      node[field] = structuredClone(this.#objects.get(node[field]))
    if (rest.length > 0) this.#expandPath(node[field], rest)
  }
}
