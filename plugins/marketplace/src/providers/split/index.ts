import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SplitPaymentProvider } from "./service"

export type { SplitPaymentData } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [SplitPaymentProvider],
})
