import type { MedusaContainer } from "@medusajs/framework/types"
import { tellCertificatesWorkflow } from "../workflows"

/** A certificate begins to hold, or expires, by itself: pages that show it have to follow. Days are UTC's. */
export default async function tellCertificates(container: MedusaContainer) {
  await tellCertificatesWorkflow(container).run({ input: {} })
}

export const config = { name: "tell-certificates", schedule: "5 0 * * *" }
