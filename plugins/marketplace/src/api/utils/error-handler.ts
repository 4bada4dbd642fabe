import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const medusas = errorHandler()

/** Errors that Medusa answers with "unknown" or a riddle, in words that say what to do. The rest is Medusa's. */
export function clearErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  medusas(clearError(error), req, res, next)
}

function clearError(error: unknown): unknown {
  const { message = "" } = Object(error) as { message?: string }
  if (message.includes("Could not delete all payment sessions")) {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This cart was paid already and its order is being placed: put other pieces in a new cart",
    )
  }
  return error
}
