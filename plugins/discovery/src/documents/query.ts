import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** The part of Medusa's Query that is used here; module containers and request scopes both give it. */
export type Query = Pick<RemoteQueryFunction, "graph">
