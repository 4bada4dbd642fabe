export * from "./count-interest"
export * from "./forget-interest"
export * from "./reindex-pieces"
export * from "./sync-pieces"
