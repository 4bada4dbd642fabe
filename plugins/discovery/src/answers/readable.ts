import type { SellerStatus } from "@hirfa/contracts"

/** Sellers whose pages the public may read: a paused one sells nothing now, one who applied or is suspended is not shown. */
export const READABLE: readonly SellerStatus[] = ["active", "paused"]
