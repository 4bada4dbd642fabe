import { RECEIPT_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { ReceiptModuleService } from "./service"

export default Module(RECEIPT_MODULE, { service: ReceiptModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    receipt: ReceiptModuleService
  }
}
