export * from "./checkout.server"
export * from "./checkout-action.server"
export * from "./payment.server"
