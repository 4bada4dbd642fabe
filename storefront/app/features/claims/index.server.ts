export * from "./claim-form.server"
