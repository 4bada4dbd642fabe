import { LEDGER_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { LedgerModuleService } from "./service"

export default Module(LEDGER_MODULE, { service: LedgerModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    ledger: LedgerModuleService
  }
}
