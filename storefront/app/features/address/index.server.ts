export * from "./address-form.server"
export * from "./countries.server"
