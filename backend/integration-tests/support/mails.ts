import { readdir, readFile, rm } from "node:fs/promises"
import path from "node:path"

export type Mail = { to: string; subject: string; text: string; html: string; template: string }

const folder = () => process.env.MAIL_DIR ?? ""

/** Forgets the mails of the tests before. */
export const emptyMailbox = () => rm(folder(), { recursive: true, force: true })

/** The mails that were sent, once there are so many; after ten seconds those that are there. */
export async function mailbox(expected: number): Promise<Mail[]> {
  const deadline = Date.now() + 10_000
  let files = await fileNames()
  while (files.length < expected && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    files = await fileNames()
  }
  return Promise.all(
    files.map(async (name) =>
      parse(await readFile(path.join(folder(), name), "utf8"), name.split("-").slice(1, -1).join("-")),
    ),
  )
}

async function fileNames(): Promise<string[]> {
  return (await readdir(folder()).catch(() => [])).filter((name) => name.endsWith(".eml"))
}

function parse(eml: string, template: string): Mail {
  const [head = "", ...rest] = eml.split("\r\n\r\n")
  const header = (name: string) => new RegExp(`^${name}: (.*(?:\r\n .*)*)`, "m").exec(head)?.[1] ?? ""
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1]
  const parts = rest.join("\r\n\r\n").split(`--${boundary}`)
  const body = (type: string) => {
    const part = parts.find((candidate) => candidate.includes(`Content-Type: ${type}`)) ?? ""
    const [headers = "", ...content] = part.split("\r\n\r\n")
    const text = content.join("\r\n\r\n")
    return headers.includes("base64") ? Buffer.from(text, "base64").toString() : text
  }
  return {
    to: header("To"),
    subject: decoded(header("Subject")),
    text: body("text/plain"),
    html: body("text/html"),
    template,
  }
}

/** Words after RFC 2047. */
function decoded(value: string): string {
  return value
    .replace(/\r\n /g, "")
    .replace(/=\?UTF-8\?B\?([^?]+)\?=/g, (_, word: string) => Buffer.from(word, "base64").toString())
}
