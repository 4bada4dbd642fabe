export * from "./client.server"
export * from "./errors"
export * from "./hot-reads.server"
