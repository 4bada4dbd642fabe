/** What the tests say to Stripe's stand-in. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${process.env.STRIPE_API_BASE}${path}`, {
    headers: {
      authorization: "Bearer sk_test_of_the_suite",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  })
  return (await response.json()) as T
}

/** Forgets all payments; webhooks go to the addresses, or nowhere. */
export async function resetStripe(
  webhook_url: string | null = null,
  connect_url: string | null = null,
): Promise<void> {
  await ask("/_reset", {})
  await ask("/_webhooks", {
    url: webhook_url,
    secret: process.env.STRIPE_WEBHOOK_SECRET,
    connect_url,
    connect_secret: process.env.STRIPE_CONNECT_WEBHOOK_SECRET,
    retry_delays: [50, 100],
  })
}

/** Money taken and given back since the last reset, in cents. */
export async function stripeMoney(): Promise<{ captured: number; refunded: number }> {
  const { data } = await ask<{ data: { amount_captured: number; amount_refunded: number }[] }>(
    "/v1/charges?limit=100",
  )
  return {
    captured: data.reduce((sum, charge) => sum + charge.amount_captured, 0),
    refunded: data.reduce((sum, charge) => sum + charge.amount_refunded, 0),
  }
}

export const pauseWebhooks = () => ask("/_webhooks/pause", {})
export const resumeWebhooks = (drop = false) => ask("/_webhooks/resume", { drop })
export const resendWebhook = (more: { event?: string; secret?: string } = {}) =>
  ask<{ id: string }>("/_webhooks/resend", more)
export const settleWebhooks = () => ask<{ status?: number; type: string }[]>("/_webhooks/settle", {})
export const authenticate = (payment_intent: string, outcome: "succeeded" | "failed") =>
  ask("/_authenticate", { payment_intent, outcome })
export const eventsOf = async (type: string) =>
  (await ask<{ data: { id: string }[] }>(`/v1/events?type=${type}&limit=100`)).data
