import type { MedusaRequest } from "@medusajs/framework/http"

/** The bytes of a body that `rawFile` has read, as workflows carry them. */
export function base64Of({ body }: Pick<MedusaRequest, "body">): string {
  return Buffer.isBuffer(body) ? body.toString("base64") : ""
}
