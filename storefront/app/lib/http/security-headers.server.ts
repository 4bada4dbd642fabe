import { env } from "~/env.server"

const STRIPE = {
  script: ["https://js.stripe.com"],
  frame: ["https://js.stripe.com", "https://hooks.stripe.com"],
  connect: ["https://api.stripe.com"],
  image: ["https://*.stripe.com"],
}
const NO_STRIPE = { script: [], frame: [], connect: [], image: [] }

interface PolicyOptions {
  /** Allows the framework's inline scripts; absent on pages without them, which can therefore be cached. */
  nonce?: string | undefined
  allowsStripe?: boolean
}

/** The Content-Security-Policy of a page. Scripts never by `unsafe-inline`; style attributes are allowed, style elements not. */
export function contentSecurityPolicy({ nonce, allowsStripe = false }: PolicyOptions): string {
  const stripe = allowsStripe ? STRIPE : NO_STRIPE
  const files = new URL(env.FILES_URL).origin
  const scripts = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...stripe.script]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `img-src ${["'self'", "data:", "blob:", files, ...stripe.image].join(" ")}`,
    "font-src 'self'",
    `connect-src ${["'self'", ...stripe.connect].join(" ")}`,
    `frame-src ${stripe.frame.length > 0 ? stripe.frame.join(" ") : "'none'"}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
  ].join("; ")
}

/** Headers of every answer, whatever it is. */
export function commonHeaders(): Readonly<Record<string, string>> {
  const isHttps = env.PUBLIC_URL.startsWith("https:")
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy":
      'camera=(self), geolocation=(), microphone=(), payment=(self "https://js.stripe.com")',
    ...(isHttps ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  }
}
