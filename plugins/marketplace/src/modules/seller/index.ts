import { SELLER_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { SellerModuleService } from "./service"

export default Module(SELLER_MODULE, { service: SellerModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    seller: SellerModuleService
  }
}
