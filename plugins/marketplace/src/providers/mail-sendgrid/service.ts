import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { mailParts } from "../mail/mail-parts"

type SendgridOptions = {
  apiKey: string
  /** As `Hirfa <orders@hirfa.example>`. */
  from: string
  /** Where SendGrid answers; another one in tests. */
  apiBase?: string | undefined
}

const API = "https://api.sendgrid.com"
const TIMEOUT_MS = 15_000

/** Sends each mail by SendGrid's HTTP API (v3, `POST /v3/mail/send`, which answers 202 and the id in a header). */
export class SendgridMailProvider extends AbstractNotificationProviderService {
  static override identifier = "sendgrid-mail"
  readonly #options: SendgridOptions

  constructor(_cradle: Record<string, unknown>, options: SendgridOptions) {
    super()
    this.#options = options
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { apiKey, apiBase = API, from } = this.#options
    const { to, subject, text, html } = mailParts(notification)
    const response = await fetch(`${apiBase}/v3/mail/send`, {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      body: JSON.stringify({
        personalizations: [{ to: [{ email: to }] }],
        from: senderOf(from),
        subject,
        // Plain text first, as the API asks.
        content: [
          { type: "text/plain", value: text },
          ...(html === undefined ? [] : [{ type: "text/html", value: html }]),
        ],
      }),
    })
    if (!response.ok)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `SendGrid answered ${response.status} to the mail ${notification.template}: ${(await response.text()).slice(0, 300)}`,
      )
    return { id: response.headers.get("x-message-id") ?? "" }
  }
}

/** `Name <address>` as the API wants it. */
export function senderOf(from: string): { email: string; name?: string } {
  const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  if (!email) return { email: from.trim() }
  return name ? { email, name } : { email }
}
