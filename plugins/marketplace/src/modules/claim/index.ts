import { CLAIM_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { ClaimModuleService } from "./service"

export default Module(CLAIM_MODULE, { service: ClaimModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    claim: ClaimModuleService
  }
}
