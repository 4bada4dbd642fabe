export * from "./table-document"
