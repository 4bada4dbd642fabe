export * from "./reindex-pieces"
export * from "./sync-pieces"
