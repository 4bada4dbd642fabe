import type { RouteConfigEntry } from "@react-router/dev/routes"

/** Pages of buying (cart, checkout, order, account): inside the shop's frame. */
export const buyingRoutes: RouteConfigEntry[] = []

/** Pages of the atelier: its own frame. */
export const atelierRoutes: RouteConfigEntry[] = []
