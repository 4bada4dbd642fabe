import { describe, expect, it, vi } from "vitest"
import { doWithClaims } from "./claim-form.server"

function ports() {
  return {
    ask: vi.fn(async () => ({ id: "clm_1" })),
    act: vi.fn(async () => {}),
    picture: vi.fn(async (_id: string, _upload: string, file: File) => file.name !== "no.svg"),
  }
}

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const asking = {
  intent: "claim-ask",
  order_id: "order_1",
  kind: "return",
  reason: "damaged",
  words: "A crack.",
  quantity_line_1: "٢",
  quantity_line_2: "0",
}

describe("a form about a claim", () => {
  it("asks for the lines that have a number, in whatever digits", async () => {
    const own = ports()
    expect(await doWithClaims(formOf(asking), own)).toBe("asked")
    expect(own.ask).toHaveBeenCalledWith("order_1", {
      kind: "return",
      reason: "damaged",
      words: "A crack.",
      lines: [{ line_id: "line_1", quantity: 2 }],
    })
  })

  it("keeps what was asked when a picture cannot be read, and says so", async () => {
    const own = ports()
    const form = formOf({ ...asking, pictures: new File(["x"], "no.svg") })
    expect(await doWithClaims(form, own)).toBe("pictures")
    expect(own.ask).toHaveBeenCalledOnce()
  })

  it.each([
    ["without a line", { quantity_line_1: "0" }],
    ["with half a piece", { quantity_line_1: "1.5" }],
    ["without words", { words: " " }],
    ["with a reason of the other kind", { reason: "not_arrived" }],
  ])("is refused %s", async (_name, own) => {
    const all = ports()
    expect(await doWithClaims(formOf({ ...asking, ...own }), all)).toBe("fault")
    expect(all.ask).not.toHaveBeenCalled()
  })

  it.each([
    ["40", 4000],
    ["40,5", 4050],
    ["٤٠٫٢٥", 4025],
  ])("reads the amount %s", async (amount, minor) => {
    const own = ports()
    await doWithClaims(formOf({ intent: "claim-offer", claim_id: "clm_1", amount, currency: "eur" }), own)
    expect(own.act).toHaveBeenCalledWith("clm_1", "offer", { amount: minor })
  })

  it("refuses an amount that is none, and leaves other forms alone", async () => {
    const own = ports()
    const offer = { intent: "claim-offer", claim_id: "clm_1", currency: "eur" }
    for (const amount of ["", "0", "-4", "a lot", "4.555"])
      expect(await doWithClaims(formOf({ ...offer, amount }), own), amount).toBe("fault")
    expect(await doWithClaims(formOf({ intent: "ship" }), own)).toBeNull()
    expect(await doWithClaims(formOf({ intent: "claim-overdue" }), own)).toBeNull()
    expect(own.act).not.toHaveBeenCalled()
  })
})
