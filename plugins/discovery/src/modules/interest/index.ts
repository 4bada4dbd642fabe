import { INTEREST_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { InterestModuleService } from "./service"

export type { CountedSearch, CountedView } from "./service"

export default Module(INTEREST_MODULE, { service: InterestModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    interest: InterestModuleService
  }
}
