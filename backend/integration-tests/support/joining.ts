import { readFile } from "node:fs/promises"
import type { Application, ApplicationAnswers, DocumentPurpose, OperatorApplication } from "@hirfa/contracts"
import { getApp } from "./app"
import { type Call, call } from "./http"

export const PASSWORD = "a-password-of-the-suite"

/** All that a cooperative is asked, right. */
export const COMPLETE: ApplicationAnswers = {
  type: "cooperative",
  legal_name_fr: "Coopérative Tisseuses de l'Atlas",
  legal_name_ar: "تعاونية نساجات الأطلس",
  name_ar: "نساجات الأطلس",
  name_fr: "Tisseuses de l'Atlas",
  region_code: "MA-05",
  province: "Azilal",
  city: "Azilal",
  ice: "001 561 191 000 066",
  cooperative_register: "12/2019",
  people: [
    {
      name: "Fatima Aït Lahcen",
      role: "Weaver",
      gender: "woman",
      has_consented: true,
      consented_on: "2026-11-01",
    },
    { name: "Zahra", role: "", gender: null, has_consented: false, consented_on: null },
  ],
  holder: "COOP TISSEUSES DE L'ATLAS",
  rib: "٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١",
  story_ar: "ننسج منذ عشرين سنة في أزيلال، ونصبغ الصوف بالنباتات التي نجمعها من الجبل.",
  story_fr: "Nous tissons depuis vingt ans à Azilal, avec de la laine teinte aux plantes de la montagne.",
}

/** A new login with the person behind it; answers its token. */
export async function newMember(email: string, name = "Fatima", locale = "en"): Promise<string> {
  const login = { email, password: PASSWORD }
  const { body } = await call<{ token: string }>("/auth/member/emailpass/register", { body: login })
  const made = await call("/vendor/session/member", { token: body.token, body: { name, locale } })
  if (made.status !== 200) throw new Error(`no member for ${email}: ${JSON.stringify(made.body)}`)
  return await logIn(email)
}

export async function logIn(email: string): Promise<string> {
  const { body } = await call<{ token: string }>("/auth/member/emailpass", {
    body: { email, password: PASSWORD },
  })
  return body.token
}

export type Told = { application: Application; message?: string; code?: string }

/** What an applicant does with her application. */
export function applicant(token: string) {
  const ask = (path = "", more: Call = {}) => call<Told>(`/vendor/application${path}`, { token, ...more })
  return {
    ask,
    start: () => ask("", { method: "POST" }),
    save: (answers: ApplicationAnswers) => ask("/answers", { body: { answers } }),
    submit: () => ask("/submit", { method: "POST" }),
    send: (purpose: DocumentPurpose, bytes: Buffer) => sendFile(token, purpose, bytes),
  }
}

async function sendFile(token: string, purpose: string, bytes: Buffer) {
  const { url } = await getApp()
  const response = await fetch(`${url}/vendor/application/documents/${purpose}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  })
  return { status: response.status, body: (await response.json()) as Told }
}

/** A photograph from the seed. */
export const photograph = () =>
  readFile(new URL("../../../seed/pictures/originals/zellige-panel-sea-1.jpg", import.meta.url))
export const PAPER = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")

/** An application that is complete and with the operator. */
export async function submitted(email: string): Promise<{ token: string; id: string }> {
  const token = await newMember(email)
  const own = applicant(token)
  await own.start()
  await own.save(COMPLETE)
  for (const purpose of ["ice", "cooperative_register"] as const) await own.send(purpose, PAPER)
  await own.send("place_picture", await photograph())
  const { status, body } = await own.submit()
  if (status !== 200) throw new Error(`not submitted: ${JSON.stringify(body)}`)
  return { token, id: body.application.id }
}

export type Seen = { application: OperatorApplication; message?: string }

/** What an operator does with an application. */
export function operator(token: string, id: string) {
  const act = (action: string, body: unknown = {}) =>
    call<Seen>(`/admin/applications/${id}/${action}`, { token, body })
  return {
    act,
    read: () => call<Seen>(`/admin/applications/${id}`, { token }),
    /** Sees to everything on the checklist that a person has to see to. */
    settle: async () => {
      for (const item of ["legal_names", "ice_paper", "cooperative_register"])
        await act("check", { item, state: "verified" })
      await act("check", { item: "story", state: "attested" })
      await act("check", { item: "consent", state: "waived", note: "Zahra is not shown" })
    },
  }
}
