import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { OrderGroupModuleService } from "./service"

export default Module(ORDER_GROUP_MODULE, { service: OrderGroupModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    order_group: OrderGroupModuleService
  }
}
