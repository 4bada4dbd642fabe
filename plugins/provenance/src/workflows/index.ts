export * from "./award-certificate"
export * from "./create-scheme"
export * from "./tell-certificates"
export * from "./withdraw-certificate"
