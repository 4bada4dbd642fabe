import { APPLICATION_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { ApplicationModuleService } from "./service"

export default Module(APPLICATION_MODULE, { service: ApplicationModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    application: ApplicationModuleService
  }
}
