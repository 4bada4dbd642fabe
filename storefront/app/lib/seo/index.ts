export * from "./json-ld"
export * from "./seo"
