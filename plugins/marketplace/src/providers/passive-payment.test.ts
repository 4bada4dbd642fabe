import { describe, expect, it } from "vitest"
import { SplitPaymentProvider } from "./split/service"
import { TestPaymentProvider } from "./test-payment/service"

const parent = { parent_provider_id: "pp_bank", parent_payment_id: "pay_1", parent_data: { id: "pi_1" } }

describe.each([
  ["the test payment", new TestPaymentProvider({ logger: { warn: () => undefined } }), { is_test: true }],
  ["the payment of a seller order", new SplitPaymentProvider({}), parent],
])("%s", (_name, provider, data) => {
  it("keeps what it remembers through every step that concerns nobody else", async () => {
    const input = { data, amount: 10, currency_code: "eur" }
    expect(await provider.updatePayment(input)).toEqual({ data })
    expect(await provider.retrievePayment(input)).toEqual({ data })
    expect(await provider.cancelPayment(input)).toEqual({ data })
    expect(await provider.deletePayment(input)).toEqual({ data })
    expect((await provider.capturePayment(input)).data).toMatchObject(data)
    expect(await provider.deletePayment({})).toEqual({ data: {} })
  })

  it("is called back by nobody", async () => {
    expect(await provider.getWebhookActionAndData()).toEqual({ action: "not_supported" })
  })
})

describe("a refund of a seller order", () => {
  it("goes to the provider that holds the money, with its data, and leaves the own data as they are", async () => {
    const asked: unknown[] = []
    const bank = { refundPayment: async (input: unknown) => void asked.push(input) }
    const split = new SplitPaymentProvider({ pp_bank: bank })
    expect(await split.refundPayment({ amount: 5, data: parent })).toEqual({ data: parent })
    expect(asked).toEqual([{ amount: 5, data: { id: "pi_1" } }])
  })

  it("is refused when it does not know whose money it is", async () => {
    const split = new SplitPaymentProvider({})
    await expect(split.refundPayment({ amount: 5, data: {} })).rejects.toThrow("part of")
    await expect(split.refundPayment({ amount: 5, data: parent })).rejects.toThrow("pp_bank")
  })
})
