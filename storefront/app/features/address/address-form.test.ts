import { describe, expect, it } from "vitest"
import { addressBody, emailSchema, parseAddress } from "./address-form.server"

const countries = ["fr", "us", "gb", "ma", "hk"]
const paris = {
  first_name: "Lina",
  last_name: "Moreau",
  address_1: "5 rue des Écoles",
  postal_code: "75005",
  city: "Paris",
  country_code: "fr",
}

function parse(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...paris, ...fields })) form.set(name, value)
  return parseAddress(form, countries)
}

describe("an address form", () => {
  it("takes a whole address and stores what is empty as null", () => {
    const parsed = parse({ company: "  ", phone: "+33 1 23 45 67 89" })
    expect(parsed.isRight).toBe(true)
    expect(addressBody(parsed.values)).toMatchObject({
      company: null,
      province: null,
      phone: "+33 1 23 45 67 89",
    })
  })

  it("names every field that is missing at once", () => {
    expect(parse({ first_name: "", city: " ", postal_code: "" })).toMatchObject({
      isRight: false,
      faults: { first_name: "missing", city: "missing", postal_code: "missing" },
    })
  })

  it.each([
    [{ postal_code: "7500" }, { postal_code: "invalid" }],
    [{ country_code: "us", postal_code: "10001" }, { province: "missing" }],
    [{ country_code: "gb", postal_code: "75005" }, { postal_code: "invalid" }],
    [{ country_code: "zz" }, { country_code: "not_served" }],
    [{ country_code: "" }, { country_code: "missing" }],
    [{ phone: "call me" }, { phone: "invalid" }],
    [{ last_name: "x".repeat(10_000) }, { last_name: "too_long" }],
    [{ city: "Paris\u0000" }, { city: "invalid" }],
    [{ city: "\ud800" }, { city: "invalid" }],
  ])("of %o says %o", (fields, faults) => {
    expect(parse(fields)).toMatchObject({ isRight: false, faults })
  })

  it("keeps what was written, so that nobody writes it twice", () => {
    expect(parse({ postal_code: "?" }).values).toMatchObject({ last_name: "Moreau", postal_code: "?" })
  })

  it("takes names of any script, and no code in them for anything but a name", () => {
    expect(parse({ first_name: "فاطمة", last_name: "<script>alert(1)</script>" }).isRight).toBe(true)
  })

  it("does not ask for a postal code where there is none", () => {
    expect(parse({ country_code: "hk", postal_code: "" }).isRight).toBe(true)
  })
})

describe("an email", () => {
  it("is kept in lower case", () => expect(emailSchema.parse(" Lina@Example.com ")).toBe("lina@example.com"))
  it.each(["", "lina", "lina@", "a b@example.com"])("is not %j", (value) => {
    expect(emailSchema.safeParse(value).success).toBe(false)
  })
})
