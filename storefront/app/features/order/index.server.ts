export * from "./follow-up.server"
export * from "./news.server"
export * from "./order.server"
