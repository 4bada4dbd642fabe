import { AsyncLocalStorage } from "node:async_hooks"

const sellerOfRequest = new AsyncLocalStorage<string | undefined>()

/** Runs a member's work for the seller she chose; the backend checks at each call whether she may. */
export function actingFor<T>(sellerId: string | undefined, work: () => T): T {
  return sellerOfRequest.run(sellerId, work)
}

export function actingSeller(): string | undefined {
  return sellerOfRequest.getStore()
}
