export * from "./order.server"
