import { getApp } from "./app"
import { call } from "./http"
import type { World } from "./world"

/** Logs a member in and answers her token. */
export async function memberToken(seller: keyof World["sellers"]): Promise<string> {
  const { world } = await getApp()
  const { status, body } = await call<{ token: string }>("/auth/member/emailpass", {
    body: { email: world.member.emails[seller], password: world.member.password },
  })
  if (status !== 200) throw new Error(`the login of ${seller} answered ${status}`)
  return body.token
}
