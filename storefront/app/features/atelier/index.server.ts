export * from "./atelier.server"
export * from "./order-deed.server"
