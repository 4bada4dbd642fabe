import {
  applicationAnswerSchema,
  operatorApplicationAnswerSchema,
  operatorApplicationsAnswerSchema,
} from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import {
  applicant,
  COMPLETE,
  newMember,
  operator,
  PAPER,
  photograph,
  submitted,
  type Told,
} from "../support/joining"
import { emptyMailbox, mailbox } from "../support/mails"
import { operatorToken } from "../support/operator"

const app = await getApp()
beforeEach(() => app.reset())

describe("somebody who wants to sell", () => {
  it("opens an account, saves what she has, comes back to it, and is told what is still missing", async () => {
    const token = await newMember("atlas@coop.example")
    const own = applicant(token)
    expect((await own.ask()).body.application).toBeNull()
    const begun = await own.start()
    expect((await own.start()).body.application.id).toBe(begun.body.application.id)
    await own.save({ type: "cooperative", city: " Azilal " })
    await own.save({ ice: "001561191000065" })
    const { application } = applicationAnswerSchema.parse((await own.ask()).body)
    expect(application?.answers).toMatchObject({
      type: "cooperative",
      city: "Azilal",
      ice: "001561191000065",
    })
    expect(application?.faults).toContainEqual({
      step: "numbers",
      field: "ice",
      fault: "invalid",
      isScan: false,
    })
    const early = await own.submit()
    expect([early.status, early.body.code]).toEqual([400, "incomplete"])
    for (const field of [
      "ice: invalid",
      "legal_name_fr: missing",
      "place_picture: missing",
      "people: missing",
    ])
      expect(early.body.message).toContain(field)
  })

  it("is given no other's email by her login, and no second member", async () => {
    const token = await newMember("Atlas@Coop.example", "Fatima")
    const { body } = await call<{ member: { email: string } }>("/vendor/session", { token })
    expect(body.member.email).toBe("atlas@coop.example")
    const again = await call("/vendor/session/member", { token, body: { name: "Other", locale: "en" } })
    expect(again.status).toBe(400)
    const withEmail = await call("/vendor/session/member", {
      token,
      body: { name: "Other", locale: "en", email: "weavers@hirfa.example" },
    })
    expect(withEmail.status).toBe(400)
  })

  it("shows papers and pictures, by what they are and not by what they are called", async () => {
    const token = await newMember("atlas@coop.example")
    const own = applicant(token)
    await own.start()
    const refused = await own.send("ice", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))
    expect([refused.status, refused.body.message]).toEqual([
      400,
      expect.stringContaining("JPEG, PNG or WebP"),
    ])
    expect((await own.send("ice", Buffer.alloc(13_000_000))).status).toBe(413)
    expect((await own.send("ice", Buffer.alloc(0))).status).toBe(400)
    expect((await own.send("place_picture", PAPER)).status).toBe(400)
    await own.send("ice", PAPER)
    const shown = await own.send("place_picture", await photograph())
    const { application } = applicationAnswerSchema.parse(shown.body)
    expect(application?.documents.map(({ purpose, mime_type }) => [purpose, mime_type]).sort()).toEqual([
      ["ice", "application/pdf"],
      ["place_picture", "image/webp"],
    ])
    const picture = application?.documents.find(({ purpose }) => purpose === "place_picture")?.picture
    const { pathname } = new URL(picture?.base ?? "")
    expect((await fetch(`${app.url}${pathname}/800.webp`)).headers.get("content-type")).toBe("image/webp")

    const paper = await fetch(`${app.url}/vendor/application/documents/ice`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(Buffer.from(await paper.arrayBuffer())).toEqual(PAPER)
    expect(paper.headers.get("content-disposition")).toContain("attachment")
    expect(paper.headers.get("cache-control")).toBe("private, no-store")
    const other = await newMember("other@coop.example")
    await applicant(other).start()
    expect((await applicant(other).ask("/documents/ice")).status).toBe(404)
    expect((await call("/vendor/application/documents/ice")).status).toBe(401)
    const gone = await own.ask("/documents/ice", { method: "DELETE" })
    expect(gone.body.application.documents.map(({ purpose }) => purpose)).toEqual(["place_picture"])
  })

  it.each([
    [{ answers: { seller_id: "sel_1" } }, "seller_id"],
    [{ answers: { city: "x".repeat(81) } }, "city"],
    [{ answers: { people: [{ name: "" }] } }, "people"],
    [{}, "answers"],
  ])("is told which answer cannot be kept: %j", async (body, field) => {
    const own = applicant(await newMember("atlas@coop.example"))
    await own.start()
    const { status, body: answer } = await own.ask("/answers", { body })
    expect([status, answer.message]).toEqual([400, expect.stringContaining(field)])
  })

  it("changes nothing any more once it is with the operator", async () => {
    const { token } = await submitted("atlas@coop.example")
    const own = applicant(token)
    expect((await own.save({ city: "Rabat" })).status).toBe(400)
    expect((await own.send("ice", PAPER)).status).toBe(400)
    expect((await own.submit()).status).toBe(400)
    expect((await own.ask()).body.application.answers.city).toBe("Azilal")
  })
})

describe("the operator", () => {
  it("finds applications by state and words, and sees answers, papers and checklist", async () => {
    const { id } = await submitted("atlas@coop.example")
    await applicant(await newMember("later@coop.example")).start()
    const token = await operatorToken()
    const list = async (query: string) =>
      operatorApplicationsAnswerSchema.parse((await call(`/admin/applications?${query}`, { token })).body)
    const all = await list("status=submitted")
    expect(all.counts).toEqual({ draft: 1, submitted: 1, correction: 0, approved: 0, refused: 0 })
    expect(all.applications).toMatchObject([
      { id, name: "Tisseuses de l'Atlas", city: "Azilal", applicant: { email: "atlas@coop.example" } },
    ])
    expect((await list("q=tisseuses")).count).toBe(1)
    expect((await list("q=atlas%40coop")).count).toBe(1)
    expect((await list("q=%25")).count).toBe(0)
    const { body } = await operator(token, id).read()
    const { application } = operatorApplicationAnswerSchema.parse(body)
    expect(application.checks.filter(({ outcome }) => outcome === "failed").map(({ item }) => item)).toEqual([
      "consent",
    ])
    expect(application.answers.rib).toBe("011519000001205000534921")
    const paper = await fetch(`${app.url}/admin/applications/${id}/documents/ice`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(paper.status).toBe(200)
  })

  it("approves only what is settled; then it is a seller whose owner may work, with its makers and deliveries", async () => {
    const { token: member, id } = await submitted("atlas@coop.example")
    const token = await operatorToken()
    const its = operator(token, id)
    const early = await its.act("approve")
    expect([early.status, early.body.message]).toEqual([400, expect.stringContaining("legal_names")])
    await its.settle()
    const approved = await its.act("approve")
    expect(approved.status, JSON.stringify(approved.body)).toBe(200)
    const { seller_id, history, status } = approved.body.application
    expect([status, history.map(({ kind }) => kind)]).toEqual([
      "approved",
      ["approved", "submitted", "started"],
    ])
    const { body } = await call<{ seller: Record<string, unknown> }>(`/admin/sellers/${seller_id}`, { token })
    expect(body.seller).toMatchObject({
      handle: "tisseuses-de-l-atlas",
      status: "active",
      name: "Tisseuses de l'Atlas",
      region_code: "MA-05",
      member_count: 2,
      makers: [{ name: "Fatima Aït Lahcen", craft: "Weaver" }],
      members: [{ email: "atlas@coop.example", role: "owner" }],
    })
    expect((body.seller.delivery_options as unknown[]).length).toBeGreaterThan(0)
    const me = await call<{ role: string; seller: { status: string } }>("/vendor/me", { token: member })
    expect([me.body.role, me.body.seller.status]).toEqual(["owner", "active"])
    expect((await call("/vendor/orders", { token: member })).status).toBe(200)
    const { data } = await app.container.resolve("query").graph({
      entity: "translation",
      fields: ["locale_code", "translations"],
      filters: { reference_id: seller_id ?? "" },
    })
    expect(data).toContainEqual(
      expect.objectContaining({
        locale_code: "ar-MA",
        translations: { name: COMPLETE.name_ar, story: COMPLETE.story_ar },
      }),
    )
  })

  it("asks for a correction; what was settled for a changed answer is to be settled again", async () => {
    const { token: member, id } = await submitted("atlas@coop.example")
    const its = operator(await operatorToken(), id)
    await its.settle()
    const corrections = [{ field: "cooperative_register", words: "The scan cannot be read" }]
    expect((await its.act("correct", { corrections: [] })).status).toBe(400)
    await its.act("correct", { corrections, reason: "Almost there" })
    const own = applicant(member)
    const { application } = (await own.ask()).body
    expect(application).toMatchObject({ status: "correction", corrections, reason: "Almost there" })
    expect((await its.act("approve")).status).toBe(400)
    await own.save({ cooperative_register: "13/2019" })
    expect((await own.submit()).body.application).toMatchObject({ status: "submitted", corrections: [] })
    const { checks } = (await its.read()).body.application
    const outcome = (wanted: string) => checks.find(({ item }) => item === wanted)?.outcome
    expect([outcome("cooperative_register"), outcome("ice_paper")]).toEqual(["open", "met"])
    expect((await its.act("check", { item: "cooperative_register", state: "verified" })).status).toBe(200)
    expect((await its.act("approve")).status).toBe(200)
  })

  it("refuses with a reason; the applicant reads it and may begin anew with her answers", async () => {
    const { token: member, id } = await submitted("atlas@coop.example")
    const its = operator(await operatorToken(), id)
    expect((await its.act("refuse", {})).status).toBe(400)
    await its.act("refuse", { reason: "These pieces are made in a factory" })
    const own = applicant(member)
    expect((await own.ask()).body.application).toMatchObject({
      status: "refused",
      reason: "These pieces are made in a factory",
    })
    const anew = (await own.start()).body.application
    expect([anew.status, anew.answers.city, anew.documents]).toEqual(["draft", "Azilal", []])
    expect(anew.id).not.toBe(id)
  })

  it("cannot decide twice at once: one wins, and there is one seller", async () => {
    const { id } = await submitted("atlas@coop.example")
    const token = await operatorToken()
    const its = operator(token, id)
    await its.settle()
    const answers = await Promise.all([
      its.act("approve"),
      its.act("approve"),
      its.act("refuse", { reason: "No, after all" }),
      its.act("correct", { corrections: [{ field: "city", words: "Which one?" }] }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const { history } = (await its.read()).body.application
    expect(history).toHaveLength(3)
    const { body } = await call<{ count: number }>("/admin/sellers?q=tisseuses", { token })
    expect(body.count).toBe((await its.read()).body.application.status === "approved" ? 1 : 0)
  })

  it("settles only what can be settled so, and says why something is waived", async () => {
    const { id } = await submitted("atlas@coop.example")
    const { act } = operator(await operatorToken(), id)
    const refused = async (body: unknown) => (await act("check", body)).body.message
    expect(await refused({ item: "ice_key", state: "attested" })).toContain("not be settled by hand")
    expect(await refused({ item: "ice_paper", state: "attested" })).toContain("verified or waived")
    expect(await refused({ item: "ice_paper", state: "waived" })).toContain("note")
    expect(await refused({ item: "shoes", state: "waived" })).toContain("item")
    await act("check", { item: "ice_paper", state: "verified" })
    const { body } = await act("check", { item: "ice_paper", state: null })
    expect(body.application.checks.find(({ item }) => item === "ice_paper")?.mark).toBeNull()
  })

  it("is the only one who may: members and strangers are not", async () => {
    const { token, id } = await submitted("atlas@coop.example")
    for (const path of ["", `/${id}`, `/${id}/documents/ice`])
      expect((await call(`/admin/applications${path}`, { token })).status).toBe(401)
    for (const action of ["check", "correct", "approve", "refuse"])
      expect((await call(`/admin/applications/${id}/${action}`, { token, body: {} })).status).toBe(401)
    const own = await call<Told>("/vendor/application", { token })
    expect(own.body.application.status).toBe("submitted")
  })
})

describe("mails about joining", () => {
  it("tell the applicant at each step, in her language, and the invited person", async () => {
    await emptyMailbox()
    const { token: member, id } = await submitted("atlas@coop.example")
    const its = operator(await operatorToken(), id)
    const corrections = [{ field: "cooperative_register", words: "The scan cannot be read" }]
    await its.act("correct", { corrections })
    await applicant(member).submit()
    await its.settle()
    await its.act("approve")
    await call("/vendor/team/invitations", {
      token: member,
      body: { name: "Zahra", email: "zahra@coop.example", role: "maker" },
    })
    const mails = await mailbox(5)
    const subjects = mails.filter(({ to }) => to === "atlas@coop.example").map(({ subject }) => subject)
    expect(subjects.sort()).toEqual([
      "Something is to be changed in the application of Tisseuses de l'Atlas",
      "Tisseuses de l'Atlas is open on Hirfa",
      "We have your application for Tisseuses de l'Atlas",
      "We have your application for Tisseuses de l'Atlas",
    ])
    const correction = mails.find(({ template }) => template.includes("correct"))
    expect(correction?.text).toContain("The scan cannot be read")
    expect(correction?.text).toContain("http://127.0.0.1:3000/atelier/join")
    const invited = mails.find(({ to }) => to === "zahra@coop.example")
    expect(invited?.text).toContain("/atelier/invitations/minv_")
  })
})
