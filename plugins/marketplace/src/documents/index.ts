export * from "./label-document"
export * from "./table-document"
