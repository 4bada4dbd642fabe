import { EXCHANGE_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { ExchangeModuleService } from "./service"

export type { RateRow } from "./service"
export default Module(EXCHANGE_MODULE, { service: ExchangeModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    exchange: ExchangeModuleService
  }
}
