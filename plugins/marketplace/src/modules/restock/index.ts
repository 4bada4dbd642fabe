import { RESTOCK_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { RestockModuleService } from "./service"

export default Module(RESTOCK_MODULE, { service: RestockModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    restock: RestockModuleService
  }
}
