import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { namesHaveChanged } from "../answers/name-cache"
import { idsOf } from "../changes/kinds"

const TRANSLATION = "translation.translation."

/** The names of terms and sellers are held in memory: this process reads them anew, others do so within a minute. */
export default async function nameChanges({ event, container }: SubscriberArgs) {
  if (event.name.startsWith(TRANSLATION) && !(await isOfSeller(container, idsOf(event.data)))) return
  namesHaveChanged()
}

/** Most translations are of pieces: readers need not wait for names at each save of one, or all through an import. */
async function isOfSeller(container: MedusaContainer, ids: string[]): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translation",
    fields: ["id"],
    filters: { id: ids, reference: "seller" },
    pagination: { skip: 0, take: 1 },
    withDeleted: true,
  })
  return data.length > 0
}

export const config: SubscriberConfig = {
  event: [
    HIRFA_EVENTS.SCHEMES_CHANGED,
    "catalog.term.created",
    "catalog.term.updated",
    "catalog.term.deleted",
    "seller.seller.created",
    "seller.seller.updated",
    "seller.seller.deleted",
    `${TRANSLATION}created`,
    `${TRANSLATION}updated`,
    `${TRANSLATION}deleted`,
  ],
}
