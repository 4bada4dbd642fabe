export * from "./cart.server"
export * from "./cart-action.server"
