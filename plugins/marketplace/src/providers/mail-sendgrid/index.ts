import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SendgridMailProvider } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SendgridMailProvider],
})
