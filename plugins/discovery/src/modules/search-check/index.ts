import { SEARCH_CHECK_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { SearchCheckModuleService } from "./service"

export default Module(SEARCH_CHECK_MODULE, { service: SearchCheckModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    search_check: SearchCheckModuleService
  }
}
