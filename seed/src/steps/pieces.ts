import { createPiecesWorkflow } from "@hirfa/marketplace/workflows"
import { chunksOf, read, type SeedContext, type SeedStep } from "../context"
import type { World } from "../data/load"
import { type PieceSeller, pieceInput } from "../piece-input"

const PIECES_A_RUN = 25

/** Pieces go on sale in batches; those whose handle is known are left as they are. */
export const piecesStep: SeedStep = {
  title: "Pieces",
  async run(context) {
    const { container, world } = context
    const known = await read<{ handle: string }>(container, "product", ["handle"], {
      handle: world.pieces.map(({ slug }) => slug),
    })
    const missing = takingTurns(world.pieces).filter(
      ({ slug }) => !known.some(({ handle }) => handle === slug),
    )
    const sellers = await readSellers(context)
    for (const chunk of chunksOf(missing, PIECES_A_RUN)) {
      const pieces = chunk.map((piece) => pieceInput(context, piece, sellerOf(sellers, piece.cooperative)))
      await createPiecesWorkflow(container).run({ input: { pieces } })
    }
    const variants = missing.reduce((sum, piece) => sum + piece.variants.length, 0)
    return `${missing.length} of ${world.pieces.length} new, with ${variants} variants`
  },
}

/** One piece of each cooperative, then the next of each: the newest pieces of the shop are then of many hands. */
function takingTurns(pieces: World["pieces"]): World["pieces"] {
  const turn = new Map<string, number>()
  const numbered = pieces.map((piece) => {
    const number = turn.get(piece.cooperative) ?? 0
    turn.set(piece.cooperative, number + 1)
    return { piece, number }
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ piece }) => piece)
}

type Row = { id: string; handle: string; makers: { id: string; name: string }[] }

async function readSellers({ container, world }: SeedContext): Promise<Map<string, PieceSeller>> {
  const rows = await read<Row>(container, "seller", ["id", "handle", "makers.id", "makers.name"])
  return new Map(
    world.cooperatives.flatMap((cooperative) => {
      const row = rows.find(({ handle }) => handle === cooperative.handle)
      if (!row) return []
      const makerIds = new Map(
        cooperative.makers.map(({ id, name }) => [
          id,
          row.makers.find((maker) => maker.name === name.en)?.id ?? "",
        ]),
      )
      return [[cooperative.handle, { id: row.id, cooperative, makerIds }] as const]
    }),
  )
}

function sellerOf(sellers: Map<string, PieceSeller>, handle: string): PieceSeller {
  const seller = sellers.get(handle)
  if (!seller) throw new Error(`Cooperative ${handle} is not there yet`)
  return seller
}
