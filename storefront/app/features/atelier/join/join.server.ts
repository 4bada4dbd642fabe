import {
  type Application,
  type ApplicationAnswers,
  applicationAnswerSchema,
  type DocumentPurpose,
  type VendorSession,
  vendorSessionSchema,
} from "@hirfa/contracts"
import { z } from "zod"
import { leadTo } from "~/lib/http/sent-form.server"
import { endedMemberCookies, readMemberToken, withCookies } from "~/lib/http/session.server"
import { currentLocale, href } from "~/lib/i18n"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"

const tokenSchema = z.object({ token: z.string() })

/** A person of no cooperative yet, with her login. Without one it leads to the beginning of an application. */
export async function asApplicant<T>(request: Request, work: (token: string) => Promise<T>): Promise<T> {
  const token = await readMemberToken(request)
  if (!token) throw leadTo(href("/atelier/join"), { isLogin: true })
  try {
    return await work(token)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    if (error.status === 401 || error.kind === "no_member")
      throw leadTo(href("/atelier/join"), { isLogin: true, headers: withCookies(await endedMemberCookies()) })
    throw error
  }
}

/** Who is logged in, and for whom she may act. */
export async function readSession(token: string): Promise<VendorSession> {
  return await backend({ path: "/vendor/session", token, schema: vendorSessionSchema })
}

export interface NewMember {
  name: string
  email: string
  password: string
}

/** The token of a new member's login; null when the email belongs to a login with another password. */
export async function registerMember({ name, email, password }: NewMember): Promise<string | null> {
  const login = { email, password }
  // Who registers twice with the same password, or whose first try broke off half-way, simply gets in.
  const token =
    (await authenticate("/auth/member/emailpass/register", login)) ??
    (await authenticate("/auth/member/emailpass", login))
  if (token === null) return null
  if (await isMember(token)) return token
  await backend({
    path: "/vendor/session/member",
    method: "POST",
    body: { name, locale: currentLocale() },
    token,
    schema: z.object({ member: z.object({ id: z.string() }) }),
  })
  // Only a token of after that names the member.
  return await authenticate("/auth/member/emailpass", login)
}

async function authenticate(path: string, body: Omit<NewMember, "name">): Promise<string | null> {
  try {
    const { token } = await backend({ path, method: "POST", body, schema: tokenSchema })
    return token
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 401) return null
    throw error
  }
}

async function isMember(token: string): Promise<boolean> {
  try {
    await readSession(token)
    return true
  } catch (error) {
    if (error instanceof BackendRefusal && [401, 403].includes(error.status)) return false
    throw error
  }
}

const path = "/vendor/application"

export async function readApplication(token: string): Promise<Application | null> {
  const { application } = await backend({ path, token, schema: applicationAnswerSchema })
  return application
}

/** Begins an application, or goes on with the one that is open. */
export async function startApplication(token: string): Promise<void> {
  await backend({ path, method: "POST", body: {}, token, schema: applicationAnswerSchema })
}

export async function saveAnswers(token: string, answers: ApplicationAnswers): Promise<void> {
  await backend({
    path: `${path}/answers`,
    method: "POST",
    body: { answers },
    token,
    schema: applicationAnswerSchema,
  })
}

export async function submitApplication(token: string): Promise<void> {
  await backend({ path: `${path}/submit`, method: "POST", body: {}, token, schema: applicationAnswerSchema })
}

/** Pictures are made in several sizes while one waits, on a server that has other things to do. */
const FILE_TIMEOUT = 60_000

/** Sends a paper or a picture; answers what is wrong with the file, or null. */
export async function sendDocument(
  token: string,
  purpose: DocumentPurpose,
  file: File,
): Promise<"unreadable" | "too_large" | null> {
  try {
    await backend({
      path: `${path}/documents/${purpose}`,
      method: "PUT",
      body: file,
      token,
      schema: applicationAnswerSchema,
      timeoutMs: FILE_TIMEOUT,
    })
    return null
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 413) return "too_large"
    if (error instanceof BackendRefusal && error.kind === "invalid_data") return "unreadable"
    throw error
  }
}

export async function dropDocument(token: string, purpose: DocumentPurpose): Promise<void> {
  await backend({
    path: `${path}/documents/${purpose}`,
    method: "DELETE",
    token,
    schema: applicationAnswerSchema,
  })
}
