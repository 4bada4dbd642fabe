import { SELLER_MODULE, type TeamAnswer, teamAnswerSchema, vendorSessionSchema } from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { type Call, call } from "../support/http"
import { newMember } from "../support/joining"
import { memberToken } from "../support/members"

const app = await getApp()
let owner = ""
beforeEach(async () => {
  await app.reset()
  owner = await memberToken("weavers")
})

const team = (path = "", more: Call = {}) =>
  call<TeamAnswer & { message?: string; code?: string }>(`/vendor/team${path}`, { token: owner, ...more })
const invite = async (role: string, more: object = {}) =>
  (await team("/invitations", { body: { name: "Zahra", role, ...more } })).body.invitations[0]
const tokenOf = (link = "") => link.split("/").pop() ?? ""
const accept = (token: string, link?: string) =>
  call<{ seller_id: string; message?: string; code?: string }>("/vendor/session/invitations", {
    token,
    body: { token: tokenOf(link) },
  })
const look = (link?: string) =>
  call<{ invitation: { state: string; seller: { name: string } } }>(`/store/invitations/${tokenOf(link)}`)

describe("a team", () => {
  it("invites by a link, which tells what it is to and lets one person in, once", async () => {
    const invitation = await invite("manager", { email: "Zahra@Weavers.example" })
    expect(invitation?.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/ar\/atelier\/invitations\/minv_/)
    expect(invitation?.email).toBe("zahra@weavers.example")
    expect((await look(invitation?.link)).body.invitation).toMatchObject({
      state: "open",
      role: "manager",
      invited_by: "Fatima",
      seller: { name: "The weavers" },
    })
    const zahra = await newMember("zahra@weavers.example", "Zahra")
    expect((await call("/vendor/me", { token: zahra })).status).toBe(403)
    expect((await accept(zahra, invitation?.link)).body.seller_id).toBe(app.world.sellers.weavers.id)
    expect((await accept(zahra, invitation?.link)).status).toBe(200)
    expect((await call<{ role: string }>("/vendor/me", { token: zahra })).body.role).toBe("manager")
    expect((await look(invitation?.link)).body.invitation.state).toBe("used")
    const late = await accept(await newMember("late@weavers.example"), invitation?.link)
    expect([late.status, late.body.code]).toEqual([400, "not_open"])
    const { members, invitations } = teamAnswerSchema.parse((await team()).body)
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ["Fatima", "owner"],
      ["Zahra", "manager"],
    ])
    expect(invitations).toEqual([])
  })

  it("lets in one of two who come with the same link at once", async () => {
    const invitation = await invite("maker")
    const people = await Promise.all(["a", "b"].map((name) => newMember(`${name}@weavers.example`)))
    const answers = await Promise.all(people.map((token) => accept(token, invitation?.link)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await team()).body.members).toHaveLength(2)
  })

  it("takes an invitation back, and lets it run out", async () => {
    const zahra = await newMember("zahra@weavers.example")
    const revoked = await invite("maker")
    await team(`/invitations/${revoked?.id}`, { method: "DELETE" })
    expect((await look(revoked?.link)).body.invitation.state).toBe("revoked")
    expect((await accept(zahra, revoked?.link)).status).toBe(400)
    const old = await invite("maker")
    await app.container
      .resolve(SELLER_MODULE)
      .updateInvitations({ id: old?.id ?? "", expires_at: new Date(Date.now() - 1000) })
    expect((await look(old?.link)).body.invitation.state).toBe("expired")
    expect((await accept(zahra, old?.link)).body.message).toContain("expired")
    expect((await team()).body.invitations).toEqual([])
  })

  it("knows a link that was not made here", async () => {
    const invitation = await invite("owner")
    const forged = `${invitation?.id}.${"A".repeat(43)}`
    expect((await look(forged)).status).toBe(404)
    expect((await accept(await newMember("x@weavers.example"), forged)).status).toBe(404)
  })

  it("keeps its last owner, who neither leaves nor becomes less", async () => {
    const [own] = (await team()).body.members
    expect(own).toMatchObject({ is_self: true, is_last_owner: true })
    const less = await team(`/members/${own?.id}`, { body: { role: "maker" } })
    expect([less.status, less.body.code]).toEqual([400, "last_owner"])
    expect((await team(`/members/${own?.id}`, { method: "DELETE" })).status).toBe(400)
    expect((await call("/vendor/session/membership", { method: "DELETE", token: owner })).status).toBe(400)
  })

  it("keeps one of two owners who take each other out at once", async () => {
    const invitation = await invite("owner")
    const zahra = await newMember("zahra@weavers.example", "Zahra")
    await accept(zahra, invitation?.link)
    const { members } = (await team()).body
    const idOf = (name: string) => members.find((member) => member.name === name)?.id
    const answers = await Promise.all([
      team(`/members/${idOf("Zahra")}`, { method: "DELETE" }),
      team(`/members/${idOf("Fatima")}`, { method: "DELETE", token: zahra }),
    ])
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
    const rows = await app.container
      .resolve(SELLER_MODULE)
      .listMemberships({ seller_id: app.world.sellers.weavers.id })
    expect(rows.map(({ role }) => role)).toEqual(["owner"])
  })

  it("takes the right from whoever is removed, or made less, at her next request", async () => {
    const invitation = await invite("manager")
    const zahra = await newMember("zahra@weavers.example", "Zahra")
    await accept(zahra, invitation?.link)
    expect((await call("/vendor/orders", { token: zahra })).status).toBe(200)
    const id = (await team()).body.members.find(({ name }) => name === "Zahra")?.id
    await team(`/members/${id}`, { body: { role: "maker" } })
    expect((await call("/vendor/orders", { token: zahra })).status).toBe(403)
    await team(`/members/${id}`, { body: { role: "manager" } })
    expect((await call("/vendor/orders", { token: zahra })).status).toBe(200)
    await team(`/members/${id}`, { method: "DELETE" })
    expect((await call("/vendor/orders", { token: zahra })).status).toBe(403)
    const again = await invite("maker")
    expect((await accept(zahra, again?.link)).status).toBe(200)
  })

  it.each([
    [{ role: "maker" }, "name"],
    [{ name: "Zahra", role: "queen" }, "role"],
    [{ name: "Zahra", role: "maker", email: "zahra" }, "email"],
  ])("says which field of an invitation is wrong: %j", async (body, field) => {
    const { status, body: answer } = await team("/invitations", { body })
    expect([status, answer.message]).toEqual([400, expect.stringContaining(field)])
  })
})

describe("somebody who works for two sellers", () => {
  it("acts for the one that she chose, and leaves one without leaving the other", async () => {
    const invitation = await invite("maker")
    const potter = await memberToken("potters")
    await accept(potter, invitation?.link)
    const { weavers, potters } = app.world.sellers
    const me = (seller?: string) =>
      call<{ role: string; seller: { id: string } }>("/vendor/me", {
        token: potter,
        ...(seller ? { headers: { "x-seller-id": seller } } : {}),
      })
    const session = vendorSessionSchema.parse((await call("/vendor/session", { token: potter })).body)
    expect(session.memberships.map(({ seller_id, role }) => [seller_id, role]).sort()).toEqual(
      [
        [potters.id, "owner"],
        [weavers.id, "maker"],
      ].sort(),
    )
    expect((await me(weavers.id)).body).toMatchObject({ role: "maker", seller: { id: weavers.id } })
    expect((await me(potters.id)).body).toMatchObject({ role: "owner", seller: { id: potters.id } })
    expect((await me(app.world.sellers.tanners.id)).status).toBe(404)
    const left = await call("/vendor/session/membership", {
      method: "DELETE",
      token: potter,
      headers: { "x-seller-id": weavers.id },
    })
    expect(left.status).toBe(200)
    expect((await me(weavers.id)).status).toBe(404)
    expect((await me()).body).toMatchObject({ role: "owner", seller: { id: potters.id } })
  })
})
