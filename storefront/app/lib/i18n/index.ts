export { m } from "~/paraglide/messages"
export * from "./format"
export * from "./locale"
