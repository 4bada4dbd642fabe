import { describe, expect, it } from "vitest"
import { readEnv } from "./env.server"

const strong = "f".repeat(40)

describe("the settings of the web app", () => {
  it("need only the publishable key on one's own machine", () => {
    const env = readEnv({ PUBLISHABLE_KEY: "pk_1", STRIPE_PUBLISHABLE_KEY: "" })
    expect(env).toMatchObject({ PORT: 3000, BACKEND_URL: "http://127.0.0.1:9000", HOST: "127.0.0.1" })
    expect(env.STRIPE_PUBLISHABLE_KEY).toBeUndefined()
  })

  it("name what is missing or wrong, and what it is for", () => {
    const wrong = () =>
      readEnv({ BACKEND_URL: "nowhere", PORT: "99999", STRIPE_PUBLISHABLE_KEY: "sk_live_1" })
    expect(wrong).toThrow(/PUBLISHABLE_KEY is missing/)
    expect(wrong).toThrow(/BACKEND_URL .*where the Medusa backend answers/)
    expect(wrong).toThrow(/PORT/)
    expect(wrong).toThrow(/STRIPE_PUBLISHABLE_KEY/)
  })

  it("refuse known and short secrets in production", () => {
    const production = { NODE_ENV: "production", PUBLISHABLE_KEY: "pk_1" }
    expect(() => readEnv(production)).toThrow(/SESSION_SECRET is a known or short secret/)
    expect(() =>
      readEnv({ ...production, SESSION_SECRET: strong, PURGE_SECRET: "only-sixteen-chars" }),
    ).toThrow(/PURGE_SECRET/)
    expect(readEnv({ ...production, SESSION_SECRET: strong, PURGE_SECRET: strong }).NODE_ENV).toBe(
      "production",
    )
  })
})
