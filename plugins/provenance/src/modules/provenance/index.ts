import { PROVENANCE_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { ProvenanceModuleService } from "./service"

export default Module(PROVENANCE_MODULE, { service: ProvenanceModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    provenance: ProvenanceModuleService
  }
}
