export * from "./address"
export { AddressBlock } from "./components/address-block"
export { AddressFields } from "./components/address-fields"
