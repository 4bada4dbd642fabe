import Stripe from "stripe"
import { describe, expect, it } from "vitest"
import { ConnectClient } from "./client"

const client = new ConnectClient({
  apiKey: "sk_test_unit",
  webhookSecrets: ["whsec_shop", "whsec_sellers"],
  platformCountry: "fr",
  storefrontUrl: "https://hirfa.example",
})
const payload = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "account.updated",
  account: "acct_1",
  data: { object: { id: "acct_1" } },
})
const signed = (secret: string, timestamp?: number) =>
  new Stripe("sk_test_unit").webhooks.generateTestHeaderString({
    payload,
    secret,
    ...(timestamp === undefined ? {} : { timestamp }),
  })

describe("what Stripe tells", () => {
  it("is taken by either secret, and by no other", () => {
    const event = { type: "account.updated", object_id: "acct_1", account: "acct_1" }
    for (const secret of ["whsec_shop", "whsec_sellers"])
      expect(client.event(payload, signed(secret))).toEqual(event)
    expect(client.event(payload, signed("whsec_forged"))).toBeNull()
    expect(client.event(`${payload} `, signed("whsec_shop"))).toBeNull()
    expect(client.event(payload, "")).toBeNull()
  })

  it("is not taken when somebody sends it again much later", () => {
    const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600
    expect(client.event(payload, signed("whsec_shop", tenMinutesAgo))).toBeNull()
  })
})
