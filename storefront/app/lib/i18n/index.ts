export { m } from "~/paraglide/messages"
export * from "./counted"
export * from "./format"
export * from "./locale"
