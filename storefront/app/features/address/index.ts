export * from "./address"
export { AddressFields } from "./components/address-fields"
