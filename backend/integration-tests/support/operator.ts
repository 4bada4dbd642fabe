import { Modules } from "@medusajs/framework/utils"
import { getApp } from "./app"
import { call } from "./http"

/** The bearer token of somebody who may work in the admin; made anew after each reset of the database. */
export async function operatorToken(email = "operator@hirfa.example"): Promise<string> {
  const { container } = await getApp()
  const login = { email, password: "a-password-of-the-suite" }
  const user = await container.resolve(Modules.USER).createUsers({ email: login.email })
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: login })
  if (!authIdentity) throw new Error(`the operator could not be registered: ${error}`)
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } })
  const { body } = await call<{ token: string }>("/auth/user/emailpass", { body: login })
  return body.token
}
