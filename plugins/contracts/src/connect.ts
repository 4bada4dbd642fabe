import { z } from "zod"

/** Countries of one region pay each other under Stripe's full agreement; the European Economic Area is one region. */
const EEA = "at be bg hr cy cz de dk ee es fi fr gr hu ie is it li lt lu lv mt nl no pl pt ro se si sk".split(
  " ",
)

/**
 * Where Stripe opens accounts that a platform can pay by itself: the European Economic Area, the United Kingdom,
 * Switzerland, the United States and Canada. Morocco is none of them. https://docs.stripe.com/connect/cross-border-payouts
 */
export const CONNECT_COUNTRIES: readonly string[] = [...EEA, "gb", "ch", "us", "ca"].sort()

/**
 * The agreement under which Stripe opens an account: `full` in the platform's own region, `recipient` across regions. It
 * cannot be changed afterwards. https://docs.stripe.com/connect/service-agreement-types
 */
export function serviceAgreement(platform: string, country: string): "full" | "recipient" {
  const regionOf = (code: string) => (EEA.includes(code) ? "eea" : code)
  return regionOf(platform) === regionOf(country) ? "full" : "recipient"
}

/**
 * `opening`: Stripe has not answered yet. `onboarding`: the seller has to tell Stripe more. `active`: it can be paid.
 * `restricted`: Stripe holds it back. `disconnected`: its owner took it away from us.
 */
export const CONNECT_STATUSES = ["opening", "onboarding", "active", "restricted", "disconnected"] as const
export type ConnectStatus = (typeof CONNECT_STATUSES)[number]

export const connectAccountSchema = z.object({
  country: z.string(),
  status: z.enum(CONNECT_STATUSES),
  /** How many things Stripe still asks of the seller. */
  due: z.int(),
  /** Why Stripe holds it back, or what the bank said of the last payout, in their words. */
  note: z.string().nullable(),
})
export type ConnectAccountView = z.infer<typeof connectAccountSchema>

/** Body of `POST /vendor/payout-account/connect`: the country of the bank account. */
export const connectBodySchema = z
  .object({
    country: z
      .string()
      .trim()
      .toLowerCase()
      .refine((code) => CONNECT_COUNTRIES.includes(code), {
        error: "Stripe opens no account there: enter a bank account instead",
      }),
  })
  .strict()
/** Answer of `POST /vendor/payout-account/connect/link`: a page of Stripe's that can be opened once. */
export const connectLinkSchema = z.object({ url: z.url() })
