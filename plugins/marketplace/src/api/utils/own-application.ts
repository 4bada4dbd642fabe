import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type ApplicationRow, readOwnApplication } from "../../workflows/application/facts"

/**
 * The application of the member who asks: there is no other that she could name.
 * @throws NOT_FOUND when she never applied
 */
export async function ownApplication(
  container: MedusaContainer,
  member: { id: string },
): Promise<ApplicationRow> {
  const row = await readOwnApplication(container, member.id)
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "You have no application yet: begin one first")
  return row
}
