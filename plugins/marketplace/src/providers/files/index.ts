import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FileProvider } from "./service"

export default ModuleProvider(Modules.FILE, { services: [FileProvider] })
