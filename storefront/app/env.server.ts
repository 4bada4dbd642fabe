import { z } from "zod"

/** Secrets that stand in examples and tests: good enough on one's own machine, refused in production. */
const KNOWN_WEAK = [
  "development-session-secret",
  "development-purge-secret",
  "supersecret",
  "secret",
  "changeme",
]

const secret = (fallback: string, purpose: string) =>
  z
    .string()
    .min(16, { error: `must have at least 16 characters: ${purpose}` })
    .default(fallback)

const origin = (purpose: string) =>
  z.url({ protocol: /^https?$/, error: `must be an http(s) address: ${purpose}` })

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    HOST: z.string().default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    BACKEND_URL: origin("where the Medusa backend answers").default("http://127.0.0.1:9000"),
    PUBLISHABLE_KEY: z
      .string({ error: "is missing: the publishable API key of the sales channel (pk_…)" })
      .min(1),
    SESSION_SECRET: secret("development-session-secret", "signs the cookies"),
    PURGE_SECRET: secret("development-purge-secret", "lets the backend drop pages from the page cache"),
    PUBLIC_URL: origin("the address buyers see, for canonical links").default("http://127.0.0.1:3000"),
    FILES_URL: origin("where pictures are served from").default("http://127.0.0.1:9000/files"),
    /** Absent: the shop takes test payments and says so on every page. */
    STRIPE_PUBLISHABLE_KEY: z.string().startsWith("pk_").optional(),
    /** Whether the cooperatives and people shown are invented: then every page says so. */
    DEMONSTRATION: z.stringbool({ error: "must be true or false" }).default(false),
    /** How often what was looked at and looked for goes to the backend; 0 counts nothing. */
    INTEREST_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
    PAGE_CACHE_MB: z.coerce.number().min(0).max(8192).default(128),
  })
  .superRefine((env, context) => {
    if (env.NODE_ENV !== "production") return
    for (const name of ["SESSION_SECRET", "PURGE_SECRET"] as const) {
      if (!KNOWN_WEAK.includes(env[name]) && env[name].length >= 32) continue
      const message = "is a known or short secret; in production set 32 random characters or more"
      context.addIssue({ code: "custom", path: [name], message })
    }
  })

export type Env = z.infer<typeof schema>

/** Parses the environment; the error names every variable that is wrong and what it is for. */
export function readEnv(source: Record<string, string | undefined>): Env {
  // An empty variable (as compose files leave them) means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`)
  throw new Error(`The web app cannot start, its settings are wrong:\n${lines.join("\n")}`)
}

export const env: Env = readEnv(process.env)
