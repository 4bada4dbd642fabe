import { INBOX_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { InboxModuleService } from "./service"

export default Module(INBOX_MODULE, { service: InboxModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    inbox: InboxModuleService
  }
}
