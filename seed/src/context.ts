import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Groundwork, World, WorldPicture } from "./data/load"
import type { Step } from "./run-steps"

/** What the steps of the groundwork share. */
export type GroundworkContext = { container: MedusaContainer; world: Groundwork }
export type GroundworkStep = Step<GroundworkContext>

/** What the steps of the demo world share. */
export type SeedContext = {
  container: MedusaContainer
  world: World
  /** Addresses of the uploaded pictures, by file name of the original; filled by the step that uploads them. */
  pictureBases: Map<string, string>
}

export type SeedStep = Step<SeedContext>

/** Reads rows of an entity with all that is linked to it. The caller says what the asked fields make of a row. */
export async function read<Row>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  filters: Record<string, unknown> = {},
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters, pagination: { skip: 0, take: 1_000_000 } })
  return data
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = []
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size))
  return chunks
}

/** A picture as the wire contract and the images of products know it. */
export function pictureFacts({ pictureBases }: SeedContext, picture: WorldPicture) {
  const base = pictureBases.get(picture.file)
  if (!base) throw new Error(`Picture ${picture.file} was not uploaded`)
  const { alt, width, height, placeholder, colours } = picture
  return { base, alt, width, height, placeholder, colours }
}
