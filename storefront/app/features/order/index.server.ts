export * from "./follow-up.server"
export * from "./order.server"
