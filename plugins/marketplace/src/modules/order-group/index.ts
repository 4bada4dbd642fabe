import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { OrderGroupModuleService } from "./service"

export type { OrderGroupModuleService } from "./service"

export default Module(ORDER_GROUP_MODULE, { service: OrderGroupModuleService })
