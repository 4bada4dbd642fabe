import { describe, expect, it } from "vitest"
import { parseCommand } from "./cart-command.server"

function form(fields: Record<string, string>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}

describe("a form of the cart", () => {
  it("adds one piece when no quantity is written", () => {
    const command = parseCommand(form({ intent: "add", variant_id: "variant_1" }))
    expect(command).toEqual({ intent: "add", variant_id: "variant_1", quantity: 1 })
  })

  it.each(["0", "-1", "1e9", "NaN", "1.5", "", "1000", "0x10", "١", " "])(
    "does not add %j pieces",
    (quantity) => {
      expect(parseCommand(form({ intent: "add", variant_id: "variant_1", quantity }))).toEqual({
        fault: "quantity",
      })
    },
  )

  it("takes a quantity of 0 of a line as its removal, and nothing else that is no number", () => {
    const update = (quantity: string) => parseCommand(form({ intent: "update", line_id: "li_1", quantity }))
    expect(update("0")).toEqual({ intent: "update", line_id: "li_1", quantity: 0 })
    expect(update("3")).toEqual({ intent: "update", line_id: "li_1", quantity: 3 })
    expect(update("-1")).toEqual({ fault: "quantity", lineId: "li_1" })
  })

  it("names what is missing", () => {
    expect(parseCommand(form({ intent: "code", code: "  " }))).toMatchObject({ fault: "code_unknown" })
    expect(parseCommand(form({ intent: "delivery" }))).toMatchObject({ fault: "delivery" })
    expect(parseCommand(form({ intent: "explode" }))).toMatchObject({ fault: "form" })
    expect(parseCommand(form({}))).toMatchObject({ fault: "form" })
  })

  it("does not take a file for a text", () => {
    const made = form({ intent: "code" })
    made.set("code", new File(["x"], "x.txt"))
    expect(parseCommand(made)).toMatchObject({ fault: "code_unknown" })
  })
})
