import { parseArgs } from "node:util"
import { reindexPiecesWorkflow } from "@hirfa/discovery/workflows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { chunksOf, read, type SeedContext } from "./context"
import { loadWorld } from "./data/load"
import { insertRows } from "./generate/insert"
import { type BenchPicture, makePiece, type Workshop } from "./generate/make-piece"
import { idOf, rowsOf } from "./generate/rows"
import { benchSellers, rate } from "./generate/sellers"
import { catalogStep } from "./steps/catalog"
import { picturesStep } from "./steps/pictures"
import { regionsStep } from "./steps/regions"
import { analyse } from "./steps/statistics"
import { storeStep } from "./steps/store"

const PIECES_A_BATCH = 2000

/**
 * Fills a database for benchmarks: `medusa exec ../seed/src/generate.ts sellers=1000 products=100000` in `backend/`.
 *
 * Sellers enter through workflows. Products do not: the workflow writes some hundred a second, emits events for each
 * and keeps its input in memory, which for 100 000 is an hour of writing what no reader of a benchmark looks at. So
 * their rows go to the tables that the workflow would have filled, in one statement a table and batch. The search
 * documents are then built by the workflow that builds them in the shop. Run again it goes on behind the last piece.
 */
export default async function generate({ container, args }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const say = (line: string) => logger.info(line)
  const wanted = wantedFrom(args ?? [])
  const context: SeedContext = { container, world: loadWorld(), pictureBases: new Map() }
  for (const { title, run } of [storeStep, regionsStep, catalogStep, picturesStep]) {
    say(`${title}: ${await run(context)}`)
  }
  const sellers = await benchSellers(context, wanted.sellers, say)
  const made = await makePieces(context, { ...workshopOf(context), sellers }, { until: wanted.products, say })
  if (made === 0 && !wanted.index) {
    return say("All pieces are there already; index=again builds their search documents anew")
  }
  await analyse(container)
  const started = Date.now()
  await reindexPiecesWorkflow(container).run({ input: {} })
  say(`Search documents built, ${rate(wanted.products, started)}`)
}

type Wanted = { sellers: number; products: number; index: boolean }

/** `sellers=100 products=10000`, without dashes: Medusa's command line keeps those for itself. */
function wantedFrom(args: string[]): Wanted {
  const options = {
    sellers: { type: "string" },
    products: { type: "string" },
    index: { type: "string" },
  } as const
  const { values } = parseArgs({ args: args.map((arg) => `--${arg}`), options })
  return {
    sellers: count("sellers", values.sellers),
    products: count("products", values.products),
    index: values.index === "again",
  }
}

function count(name: string, value: string | undefined): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${name} is ${value ?? "missing"}: give a whole number above zero, as ${name}=1000`)
}

function workshopOf({ world, pictureBases }: SeedContext): Omit<Workshop, "sellers"> {
  const models = new Map<
    string,
    { descriptions: SeedContext["world"]["pieces"][number]["description"][]; pictures: BenchPicture[] }
  >()
  for (const piece of world.pieces) {
    const family = world.crafts.find(({ code }) => code === piece.craft)?.family ?? ""
    const model = models.get(family) ?? { descriptions: [], pictures: [] }
    model.descriptions.push(piece.description)
    for (const picture of world.pictures.filter(({ slug }) => slug === piece.slug)) {
      model.pictures.push({ ...picture, base: pictureBases.get(picture.file) ?? "" })
    }
    models.set(family, model)
  }
  return { crafts: world.crafts, models }
}

async function makePieces(
  { container }: SeedContext,
  workshop: Workshop,
  { until, say }: { until: number; say: (line: string) => void },
): Promise<number> {
  const [store] = await read<{ default_sales_channel_id: string }>(container, "store", [
    "default_sales_channel_id",
  ])
  const last = await lastNumber(container)
  const numbers = Array.from({ length: Math.max(0, until - last) }, (_, index) => last + index + 1)
  const started = Date.now()
  let done = 0
  for (const batch of chunksOf(numbers, PIECES_A_BATCH)) {
    const pieces = batch.map((number) => makePiece(workshop, number))
    await insertRows(container, rowsOf(pieces, store?.default_sales_channel_id ?? ""))
    done += batch.length
    say(`${last + done}/${until} pieces, ${rate(done, started)}`)
  }
  return done
}

/** Batches are whole or not there at all, so the last number says how far an earlier run came. */
async function lastNumber(container: SeedContext["container"]): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const prefix = idOf("prod", 0).replace(/\d+$/, "")
  const row = await knex("product").where("id", "like", `${prefix}%`).max("id as id").first()
  return row?.id ? Number(String(row.id).slice(prefix.length)) : 0
}
