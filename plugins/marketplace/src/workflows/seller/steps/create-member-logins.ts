import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Login = { email: string; password: string; member_id: string }

/**
 * Registers logins by mail and password that act as members. Compensation: deletes the identities.
 * @throws INVALID_DATA when a login with the mail exists already
 */
export const createMemberLoginsStep = createStep(
  "create-member-logins",
  async (logins: Login[], { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const ids: string[] = []
    for (const { email, password, member_id } of logins) {
      const { success, authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
      if (!success || !authIdentity) {
        await auth.deleteAuthIdentities(ids)
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `No login for ${email}: ${error ?? "it could not be registered"}`,
        )
      }
      ids.push(authIdentity.id)
      await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { member_id } })
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.AUTH).deleteAuthIdentities(ids)
  },
)
