export * from "./account.server"
export * from "./account-forms.server"
export * from "./addresses.server"
export * from "./password.server"
