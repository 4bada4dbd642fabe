import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"

type MailOptions = {
  /** Folder into which each mail is written as one .eml file. */
  dir: string
  from: string
}

/** Writes each mail into a folder instead of sending it: for machines without a mail server. */
export class FileMailProvider extends AbstractNotificationProviderService {
  static override identifier = "file-mail"
  readonly #options: MailOptions

  constructor(_cradle: Record<string, unknown>, options: MailOptions) {
    super()
    this.#options = options
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, content } = notification
    if (!content?.subject || !content.text) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The mail ${notification.template} has no subject or text`,
      )
    }
    const id = crypto.randomUUID()
    const eml = [
      `From: ${this.#options.from}`,
      `To: ${headerSafe(to)}`,
      `Subject: ${encodedWord(content.subject)}`,
      `Date: ${new Date().toUTCString()}`,
      `Message-ID: <${id}@hirfa>`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
      "",
      content.text,
      "",
    ].join("\r\n")
    await mkdir(this.#options.dir, { recursive: true })
    await writeFile(
      path.join(this.#options.dir, `${Date.now()}-${notification.template}-${id.slice(0, 8)}.eml`),
      eml,
    )
    return { id }
  }
}

/** RFC 2047: header values are ASCII, so other letters travel in base64. */
function encodedWord(text: string): string {
  const plain = headerSafe(text)
  return /^[\x20-\x7e]*$/.test(plain) ? plain : `=?UTF-8?B?${Buffer.from(plain).toString("base64")}?=`
}

/** A line break in a header would let its writer add headers of his own. */
function headerSafe(text: string): string {
  return text.replace(/[\r\n]+/g, " ")
}
