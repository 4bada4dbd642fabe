import path from "node:path"
import { z } from "@medusajs/framework/zod"

const WEAK_SECRETS = ["supersecret", "secret", "changeme", "change-me", "password", "hirfa"]

/** The folder of the checkout; `backend/.medusa/server` when run from a production build. */
const root = path.resolve(
  process.cwd(),
  process.cwd().endsWith(path.join(".medusa", "server")) ? "../../.." : "..",
)

const secret = (what: string) =>
  z
    .string({
      error: `is missing: set it to at least 32 random characters (${what})`,
    })
    .refine((value) => process.env.NODE_ENV !== "production" || isStrong(value), {
      error: `is too weak for production: set it to at least 32 random characters (${what})`,
    })

const optionalUrl = z.url().optional()

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().default("postgres://postgres:postgres@localhost:5433/hirfa"),
  REDIS_URL: optionalUrl,
  /** Words are searched and facets counted there; without it in Postgres, where the documents stand in any case. */
  MEILISEARCH_HOST: z
    .url({ protocol: /^https?$/, error: "is an address such as http://127.0.0.1:7700" })
    .optional(),
  /** A key for this shop's indexes alone, made by `npm run meilisearch:key`. */
  MEILISEARCH_API_KEY: z.string().optional(),
  /** What the names of this shop's indexes begin with; shops that share a server have one each. */
  MEILISEARCH_INDEX_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, { error: "holds letters, digits, - and _ only, 40 at most" })
    .default("hirfa"),
  JWT_SECRET: secret("signs logins"),
  COOKIE_SECRET: secret("signs the admin's session"),
  /** Whether the admin's cookie goes over https only. Production's default; `npm start` on one's own machine has no https. */
  COOKIE_SECURE: z.stringbool().optional(),
  LINK_SECRET: secret("signs the links to orders"),
  PURGE_SECRET: secret("lets the backend purge the web app's page cache"),
  /** Where the backend reaches the web app's page cache, when that is not its public address. */
  PURGE_URL: optionalUrl,
  STOREFRONT_URL: z.url().default("http://127.0.0.1:3000"),
  STORE_CORS: z.string().default("http://127.0.0.1:3000,http://localhost:3000"),
  ADMIN_CORS: z.string().default("http://127.0.0.1:9000,http://localhost:9000"),
  AUTH_CORS: z.string().default("http://127.0.0.1:9000,http://localhost:9000,http://127.0.0.1:3000"),
  FILES_DIR: z.string().default(path.join(root, ".hirfa", "files")),
  FILES_URL: z.url().default("http://127.0.0.1:9000/files"),
  MAIL_DIR: z.string().default(path.join(root, ".hirfa", "mail")),
  MAIL_FROM: z.string().default("Hirfa <orders@hirfa.example>"),
  /** A mail server, as smtps://user:password@mail.example:465; without it or SendGrid mails are files in MAIL_DIR. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "is an address such as smtps://user:password@mail.example:465" })
    .optional(),
  SENDGRID_API_KEY: z.string().optional(),
  /** Days in which a seller answers a return or a problem before the operator decides. */
  CLAIM_ANSWER_DAYS: z.coerce.number().int().min(1).max(60).default(5),
  STRIPE_API_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_API_BASE: optionalUrl,
  /** Of the webhooks that tell about sellers' accounts and transfers. With it sellers abroad can be paid by Stripe Connect. */
  STRIPE_CONNECT_WEBHOOK_SECRET: z
    .string()
    .transform((secrets) => secrets.split(",").map((secret) => secret.trim()))
    .optional(),
  /** The country of the marketplace's own account at Stripe. */
  STRIPE_PLATFORM_COUNTRY: z
    .string()
    .regex(/^[a-z]{2}$/i, { error: "is a country such as fr" })
    .default("fr")
    .transform((code) => code.toLowerCase()),
  /** How many of a new seller's first pieces wait for the operator before they are on sale; 0: none. */
  REVIEWED_PIECES: z.coerce.number().int().min(0).max(1000).default(1),
  /** Milliseconds that a payment webhook waits, so that the browser's own completion usually comes first. */
  PAYMENT_WEBHOOK_DELAY: z.coerce.number().int().min(1).default(5000),
  /** The account from which sellers are paid, for the bank's file. */
  PAYOUT_DEBTOR_NAME: z.string().max(70).default("Hirfa"),
  PAYOUT_DEBTOR_IBAN: z.string().optional(),
  PAYOUT_DEBTOR_BIC: z.string().default("NOTPROVIDED"),
  /** Days of the week on which payouts are prepared, 1 is Monday. */
  PAYOUT_WEEKDAYS: z
    .string()
    .regex(/^[0-6](,[0-6])*$/, { error: "is a list such as 1,4 (Monday and Thursday, Sunday is 0)" })
    .default("1")
    .transform((days) => days.split(",").map(Number)),
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  DISABLE_MEDUSA_ADMIN: z.stringbool().default(false),
})

export type Env = z.infer<typeof schema>

/**
 * Reads the environment once. Throws one error that names every wrong variable and what it is for.
 * In development and tests secrets may be left out: they get a fixed value that production refuses.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const isProduction = source.NODE_ENV === "production"
  const secrets = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "PURGE_SECRET"]
  const forDevelopment = isProduction
    ? {}
    : Object.fromEntries(secrets.map((name) => [name, `${name}-of-development`]))
  const parsed = schema.safeParse({
    ...forDevelopment,
    ...withoutEmpty(source),
  })
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`)
    throw new Error(`The environment is not right:\n${lines.join("\n")}`)
  }
  if (parsed.data.SMTP_URL && parsed.data.SENDGRID_API_KEY) {
    throw new Error(
      "The environment is not right:\n  SMTP_URL and SENDGRID_API_KEY are both set: choose one way for mails",
    )
  }
  if (parsed.data.MEILISEARCH_API_KEY && !parsed.data.MEILISEARCH_HOST) {
    throw new Error(
      "The environment is not right:\n  MEILISEARCH_HOST is missing: MEILISEARCH_API_KEY is of no use without it",
    )
  }
  if (parsed.data.STRIPE_API_KEY && !parsed.data.STRIPE_WEBHOOK_SECRET) {
    throw new Error(
      "The environment is not right:\n  STRIPE_WEBHOOK_SECRET is missing: Stripe's webhook finishes payments whose browser died",
    )
  }
  if (parsed.data.STRIPE_CONNECT_WEBHOOK_SECRET && !parsed.data.STRIPE_API_KEY) {
    throw new Error(
      "The environment is not right:\n  STRIPE_API_KEY is missing: STRIPE_CONNECT_WEBHOOK_SECRET is of no use without it",
    )
  }
  return parsed.data
}

function isStrong(value: string): boolean {
  const lower = value.toLowerCase()
  return (
    value.length >= 32 &&
    !lower.endsWith("-of-development") &&
    !WEAK_SECRETS.some((weak) => lower === weak.repeat(value.length / weak.length))
  )
}

function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
}
