import { readdir, readFile } from "node:fs/promises"
import { expect } from "@playwright/test"
import { currentRun } from "./run"

/** The text of the newest mail of a kind (`password-reset`) to an address; waits until there are so many. */
export async function mailTo(address: string, template: string, count = 1): Promise<string> {
  let found: string[] = []
  await expect
    .poll(async () => {
      found = await mailsTo(address, template)
      return found.length
    })
    .toBe(count)
  return found.at(-1) ?? ""
}

export async function mailsTo(address: string, template: string): Promise<string[]> {
  const { mailFolder } = currentRun()
  // Not one that is still being written.
  const names = (await readdir(mailFolder).catch(() => [])).filter(
    (name) => name.includes(`-${template}-`) && name.endsWith(".eml"),
  )
  const mails = await Promise.all(names.sort().map((name) => readFile(`${mailFolder}/${name}`, "utf8")))
  return mails.filter((mail) => mail.includes(`\r\nTo: ${address}\r\n`)).map(textOf)
}

function textOf(mail: string): string {
  const part = mail.split(/\r\n--/).find((each) => each.includes("Content-Type: text/plain")) ?? ""
  const body = part.slice(part.indexOf("\r\n\r\n"))
  return part.includes("base64") ? Buffer.from(body, "base64").toString() : body
}
