import { MARKETS } from "@hirfa/contracts"
import type { ExecArgs } from "@medusajs/framework/types"
import { expect, it } from "vitest"
import type * as Groundwork from "../../../seed/src/groundwork"
import { getApp, use } from "../support/app"

const app = await getApp()
const lay = async () => {
  const { default: groundwork } = use<typeof Groundwork>("../../../seed/src/groundwork")
  const args: ExecArgs = { container: app.container, args: [] }
  await groundwork(args)
}

async function rows<Row>(entity: string, fields: string[]): Promise<Row[]> {
  const { data } = await app.container
    .resolve("query")
    .graph({ entity, fields, pagination: { skip: 0, take: 10_000 } })
  return data as Row[]
}

type Region = { id: string; name: string; currency_code: string; countries: { iso_2: string }[] }
const regions = () => rows<Region>("region", ["id", "name", "currency_code", "countries.iso_2"])

/** How many there are of each thing that the groundwork knows of. */
async function counts(): Promise<Record<string, number>> {
  const entities = [
    "region",
    "tax_region",
    "return_reason",
    "refund_reason",
    "craft",
    "translation",
    "api_key",
  ]
  const counted = entities.map(async (entity) => [entity, (await rows(entity, ["id"])).length] as const)
  return Object.fromEntries(await Promise.all(counted))
}

it("the groundwork adds to a shop what is missing, leaves the operator's own alone, and does nothing twice", async () => {
  await app.reset()
  const [own] = await regions()
  const sellers = await rows("seller", ["id"])
  const before = await counts()
  await lay()
  const after = await counts()
  expect(after.craft).toBeGreaterThanOrEqual(40)
  for (const [entity, count] of Object.entries(before))
    expect(after[entity], entity).toBeGreaterThanOrEqual(count)

  const found = await regions()
  expect(found.find(({ id }) => id === own?.id)).toEqual(own)
  const countries = found.flatMap((region) => region.countries.map(({ iso_2 }) => iso_2))
  expect(new Set(countries).size).toBe(countries.length)
  expect(countries).toEqual(expect.arrayContaining(MARKETS.flatMap((market) => [...market.countries])))
  const rates = await rows<{ country_code: string }>("tax_region", ["country_code"])
  expect(rates.map(({ country_code }) => country_code)).toEqual(expect.arrayContaining(countries))
  expect(await rows("seller", ["id"])).toEqual(sellers)

  await lay()
  expect(await counts()).toEqual(after)
})
