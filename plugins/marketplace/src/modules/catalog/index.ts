import { CATALOG_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { CatalogModuleService } from "./service"

export default Module(CATALOG_MODULE, { service: CatalogModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    catalog: CatalogModuleService
  }
}
