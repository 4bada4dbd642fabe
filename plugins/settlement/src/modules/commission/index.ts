import { COMMISSION_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { CommissionModuleService } from "./service"

export type { Rule } from "./rules"
export default Module(COMMISSION_MODULE, { service: CommissionModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    commission: CommissionModuleService
  }
}
