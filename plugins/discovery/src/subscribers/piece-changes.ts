import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Batcher } from "../changes/batcher"
import { byKind, idsOf, KIND_OF_EVENT } from "../changes/kinds"
import { productsOf } from "../documents/products-of"
import { syncPiecesWorkflow } from "../workflows"

/** Long enough to gather the events of one workflow, short enough for a sold piece to say so at once. */
const changes = new Batcher<string>(100)

/** Brings the search documents in line with what changed; many events make one batch. */
export default async function pieceChanges({ event, container }: SubscriberArgs) {
  const kind = KIND_OF_EVENT.get(event.name)
  const ids = idsOf(event.data).map((id) => `${kind} ${id}`)
  await changes.add(ids, (all) => sync(container, all))
}

async function sync(container: MedusaContainer, all: readonly string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await Promise.all([...byKind(all)].map(([kind, ids]) => productsOf[kind](query, ids)))
  const product_ids = [...new Set(found.flat())]
  if (product_ids.length > 0) await syncPiecesWorkflow(container).run({ input: { product_ids } })
}

export const config: SubscriberConfig = { event: [...KIND_OF_EVENT.keys()] }
