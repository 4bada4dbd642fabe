import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

const PLUGIN = "@hirfa/discovery"

/** The plugin's options. Medusa hands them to modules only, so they are read where the application is configured. */
const optionsSchema = z.object({ storefrontUrl: z.url(), purgeSecret: z.string().min(1) })
export type DiscoveryOptions = z.infer<typeof optionsSchema>

/** Throws when the application did not give them. */
export function discoveryOptions(container: MedusaContainer): DiscoveryOptions {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((candidate) => typeof candidate === "object" && candidate.resolve === PLUGIN)
  return optionsSchema.parse(typeof plugin === "object" ? plugin.options : undefined)
}
