import { approveSellersWorkflow, createSellersWorkflow, type SellerInput } from "@hirfa/marketplace/workflows"
import { chunksOf, read, type SeedContext } from "../context"
import type { World } from "../data/load"
import type { BenchSeller } from "./make-piece"

const SELLERS_A_RUN = 50
const HANDLE = /^gen-seller-\d+$/

type Row = Omit<BenchSeller, "maker_ids"> & { handle: string; status: string; makers: { id: string }[] }

/**
 * The first sellers of the benchmark, as many as asked; those that are missing are made and approved by workflow,
 * since what approval makes (profile, place, zones, options) is too intricate to write by hand.
 */
export async function benchSellers(
  { container, world }: SeedContext,
  count: number,
  say: (line: string) => void,
): Promise<BenchSeller[]> {
  const known = await readSellers(container)
  const handles = new Set(known.map(({ handle }) => handle))
  const missing = Array.from({ length: count }, (_, index) => sellerInput(world, index + 1)).filter(
    ({ handle }) => !handles.has(handle),
  )
  const started = Date.now()
  let done = 0
  for (const sellers of chunksOf(missing, SELLERS_A_RUN)) {
    await createSellersWorkflow(container).run({ input: { sellers } })
    done += sellers.length
    say(`${done}/${missing.length} sellers applied, ${rate(done, started)}`)
  }
  const waiting = (await readSellers(container)).filter(({ status }) => status === "applied")
  const approving = Date.now()
  let approved = 0
  for (const sellers of chunksOf(waiting, SELLERS_A_RUN)) {
    await approveSellersWorkflow(container).run({ input: { ids: sellers.map(({ id }) => id) } })
    approved += sellers.length
    say(`${approved}/${waiting.length} sellers approved, ${rate(approved, approving)}`)
  }
  const ready = await readSellers(container)
  return ready
    .sort((a, b) => a.handle.localeCompare(b.handle))
    .slice(0, count)
    .map(({ makers, ...seller }) => ({ ...seller, maker_ids: makers.map(({ id }) => id) }))
}

export function rate(done: number, started: number): string {
  return `${Math.round(done / Math.max(0.001, (Date.now() - started) / 1000))} a second`
}

async function readSellers(container: SeedContext["container"]): Promise<Row[]> {
  const rows = await read<Row>(container, "seller", [
    "id",
    "handle",
    "status",
    "city",
    "region_code",
    "shipping_profile_id",
    "stock_location_id",
    "makers.id",
  ])
  return rows.filter(({ handle }) => HANDLE.test(handle))
}

function sellerInput({ cooperatives }: World, number: number): SellerInput {
  const place = cooperatives[number % cooperatives.length]
  if (!place) throw new Error("No cooperative to take a place from")
  const { city, region, latitude, longitude } = place
  const name = `Bench Workshop ${number}`
  return {
    handle: `gen-seller-${String(number).padStart(6, "0")}`,
    type: "cooperative",
    name,
    tagline: `A workshop of ${city.en} that exists in benchmarks only`,
    story: `${name} was made by the generator so that the shop can be tried with many sellers.`,
    city: city.en,
    region_code: region,
    latitude,
    longitude,
    is_demo: true,
    makers: [
      { name: `Maker ${number}-A`, craft: "Maker" },
      { name: `Maker ${number}-B`, craft: "Maker" },
    ],
  }
}
