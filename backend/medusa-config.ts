import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { readEnv } from "./src/config/env"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())
const env = readEnv()

/** Database connections of one process; the locking provider lets a third of them hold locks, the rest do the work. */
const POOL_SIZE = 24

const paymentProviders = [
  { resolve: "@hirfa/marketplace/providers/split", id: "split" },
  env.STRIPE_API_KEY
    ? {
        resolve: "@hirfa/marketplace/providers/stripe",
        id: "stripe",
        options: {
          apiKey: env.STRIPE_API_KEY,
          webhookSecret: env.STRIPE_WEBHOOK_SECRET,
          apiBase: env.STRIPE_API_BASE,
          capture: true,
        },
      }
    : { resolve: "@hirfa/marketplace/providers/test-payment", id: "test" },
]

const mailProvider = {
  id: "mail",
  ...(env.SMTP_URL
    ? { resolve: "@hirfa/marketplace/providers/mail-smtp" }
    : env.SENDGRID_API_KEY
      ? { resolve: "@hirfa/marketplace/providers/mail-sendgrid" }
      : { resolve: "@hirfa/marketplace/providers/mail" }),
  options: {
    channels: ["email"],
    from: env.MAIL_FROM,
    dir: env.MAIL_DIR,
    url: env.SMTP_URL,
    apiKey: env.SENDGRID_API_KEY,
  },
}

const redisModules = env.REDIS_URL
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl: env.REDIS_URL },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl: env.REDIS_URL } },
      },
    ]
  : []

// Both are there always: an index that was built for the one is read by it until it is built for the other.
const searchProviders = [
  { resolve: "@hirfa/discovery/providers/postgres", id: "postgres" },
  {
    resolve: "@hirfa/discovery/providers/meilisearch",
    id: "meilisearch",
    options: {
      host: env.MEILISEARCH_HOST,
      apiKey: env.MEILISEARCH_API_KEY,
      indexPrefix: env.MEILISEARCH_INDEX_PREFIX,
    },
  },
]

// Required, not imported: the types of the backend are those that Medusa generates, the plugin's sources have their own.
const { answerReadersAhead }: { answerReadersAhead(): void } = require("@hirfa/discovery/ahead")
answerReadersAhead()

module.exports = defineConfig({
  admin: { disable: env.DISABLE_MEDUSA_ADMIN },
  featureFlags: { translation: true },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 0, max: POOL_SIZE } },
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    workerMode: env.MEDUSA_WORKER_MODE,
    ...(env.COOKIE_SECURE === undefined ? {} : { cookieOptions: { secure: env.COOKIE_SECURE } }),
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // As long as the web app keeps the cookie that holds it. Each request of a member is checked against the database.
      jwtExpiresIn: "30d",
    },
  },
  modules: [
    ...redisModules,
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: env.MEILISEARCH_HOST ? "hirfa-meilisearch" : "hirfa-postgres",
        providers: searchProviders,
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres" },
          {
            resolve: "@hirfa/marketplace/providers/locking",
            id: "queued",
            is_default: true,
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        webhook_delay: env.PAYMENT_WEBHOOK_DELAY,
        providers: paymentProviders,
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@hirfa/marketplace/providers/files",
            id: "files",
            options: {
              upload_dir: env.FILES_DIR,
              private_upload_dir: `${env.FILES_DIR}-private`,
              backend_url: env.FILES_URL,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [mailProvider],
      },
    },
  ],
  plugins: [
    {
      resolve: "@hirfa/marketplace",
      options: {
        linkSecret: env.LINK_SECRET,
        storefrontUrl: env.STOREFRONT_URL,
        filesDir: env.FILES_DIR,
        reviewedPieces: env.REVIEWED_PIECES,
      },
    },
    {
      resolve: "@hirfa/settlement",
      options: {
        returnDays: 14,
        minimums: { mad: 10_000, eur: 1_000, usd: 1_000, gbp: 1_000 },
        weekdays: env.PAYOUT_WEEKDAYS,
        maxRateAgeDays: 7,
        ...(env.PAYOUT_DEBTOR_IBAN
          ? {
              debtor: {
                name: env.PAYOUT_DEBTOR_NAME,
                iban: env.PAYOUT_DEBTOR_IBAN,
                bic: env.PAYOUT_DEBTOR_BIC,
              },
            }
          : {}),
        ...(env.STRIPE_API_KEY && env.STRIPE_CONNECT_WEBHOOK_SECRET
          ? {
              connect: {
                apiKey: env.STRIPE_API_KEY,
                webhookSecrets: env.STRIPE_CONNECT_WEBHOOK_SECRET,
                platformCountry: env.STRIPE_PLATFORM_COUNTRY,
                apiBase: env.STRIPE_API_BASE,
                storefrontUrl: env.STOREFRONT_URL,
              },
            }
          : {}),
      },
    },
    "@hirfa/provenance",
    {
      resolve: "@hirfa/discovery",
      options: {
        storefrontUrl: env.PURGE_URL ?? env.STOREFRONT_URL,
        purgeSecret: env.PURGE_SECRET,
      },
    },
  ],
})
