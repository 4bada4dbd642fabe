import { type RouteConfigEntry, route } from "@react-router/dev/routes"

/** Pages of buying (cart, checkout, order, account): inside the shop's frame. */
export const buyingRoutes: RouteConfigEntry[] = [
  route("cart", "routes/cart.tsx"),
  route("checkout", "routes/checkout.tsx"),
  route("checkout/ready", "routes/checkout-ready.ts"),
  route("checkout/return", "routes/checkout-return.ts"),
  route("checkout/sold", "routes/checkout-sold.tsx"),
  route("checkout/pending", "routes/checkout-pending.tsx"),
  route("orders/:token", "routes/order.tsx"),
  route("account", "routes/account.tsx"),
  route("account/login", "routes/account-login.tsx"),
  route("account/register", "routes/account-register.tsx"),
  route("account/forgot-password", "routes/account-forgot-password.tsx"),
  route("account/new-password", "routes/account-new-password.tsx"),
  route("account/logout", "routes/account-logout.ts"),
  route("account/orders/:id", "routes/account-order.tsx"),
  route("account/addresses", "routes/account-addresses.tsx"),
  route("account/addresses/:id", "routes/account-address.tsx"),
]

/** Pages of the atelier: its own frame. */
export const atelierRoutes: RouteConfigEntry[] = [
  route("atelier", "routes/atelier.tsx"),
  route("atelier/login", "routes/atelier-login.tsx"),
  route("atelier/forgot-password", "routes/atelier-forgot-password.tsx"),
  route("atelier/new-password", "routes/atelier-new-password.tsx"),
  route("atelier/logout", "routes/atelier-logout.ts"),
  route("atelier/stopped", "routes/atelier-stopped.tsx"),
  route("atelier/seller", "routes/atelier-seller.ts"),
  route("atelier/join", "routes/atelier-join.tsx"),
  route("atelier/join/account", "routes/atelier-join-account.tsx"),
  route("atelier/join/:step", "routes/atelier-join-step.tsx"),
  route("atelier/money", "routes/atelier-money.tsx"),
  route("atelier/money/account", "routes/atelier-money-account.tsx"),
  route("atelier/money/statement", "routes/atelier-money-statement.ts"),
  route("atelier/money/invoices/:id", "routes/atelier-money-invoice.ts"),
  route("atelier/makers", "routes/atelier-makers.tsx"),
  route("atelier/team", "routes/atelier-team.tsx"),
  route("atelier/invitations/:token", "routes/atelier-invitation.tsx"),
  route("atelier/pieces", "routes/atelier-pieces.tsx"),
  route("atelier/pieces/:id", "routes/atelier-piece.tsx"),
  route("atelier/pieces/:id/craft", "routes/atelier-piece-craft.tsx"),
  route("atelier/pieces/:id/pictures/:upload", "routes/atelier-piece-picture.ts"),
  route("atelier/prices", "routes/atelier-prices.ts"),
  route("atelier/orders/:id", "routes/atelier-order.tsx"),
]
