import { type CraftsAnswer, type Locale, type Names, type Picture, pictureIn } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type TermRow = { kind: string; code: string; names: Names; position: number }
type CraftRow = { code: string; family_code: string; names: Names }
type PictureRow = { craft_code: string | null; family_code: string; metadata: unknown }
type Knex = { raw(sql: string): Promise<{ rows: unknown[] }> }

/** Long enough for everybody who chooses a craft this morning; new pictures are no hurry. */
const KEEP_MS = 10 * 60_000
let kept: { at: number; rows: PictureRow[] } | undefined

/**
 * Every craft with the picture of a piece of it that is on sale, or else of one of its family: she who does not read easily
 * chooses by what it looks like.
 */
export async function readCrafts(container: MedusaContainer, locale: Locale): Promise<CraftsAnswer> {
  const query = container.resolve("query")
  const [{ data: terms }, { data: crafts }, pictures] = await Promise.all([
    query.graph({ entity: "term", fields: ["kind", "code", "names", "position"] }),
    query.graph({ entity: "craft", fields: ["code", "family_code", "names"] }),
    readPictures(container),
  ])
  const byCraft = new Map(pictures.map((row) => [row.craft_code, row]))
  const byFamily = new Map(pictures.map((row) => [row.family_code, row]))
  const shown = (row: PictureRow | undefined): Picture | null =>
    row ? pictureIn(row.metadata, locale) : null
  const named = (kind: string) =>
    (terms as TermRow[])
      .filter((term) => term.kind === kind)
      .toSorted((a, b) => a.position - b.position)
      .map(({ code, names }) => ({ code, name: names[locale] }))
  return {
    families: named("family").map((term) => ({ ...term, picture: shown(byFamily.get(term.code)) })),
    crafts: (crafts as CraftRow[])
      .map(({ code, family_code, names }) => ({
        code,
        name: names[locale],
        family: family_code,
        picture: shown(byCraft.get(code) ?? byFamily.get(family_code)),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    techniques: named("technique"),
    materials: named("material"),
  }
}

/** One picture a craft: the first of its newest published piece. Reads tables of Medusa's products, and only reads. */
async function readPictures(container: MedusaContainer): Promise<PictureRow[]> {
  if (kept && kept.at > Date.now() - KEEP_MS) return kept.rows
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const { rows } = await knex.raw(`
    select distinct on (piece.craft_code) piece.craft_code, piece.family_code, image.metadata
    from piece
    join product on product.id = piece.product_id and product.status = 'published' and product.deleted_at is null
    join image on image.product_id = product.id and image.rank = 0 and image.deleted_at is null
    where piece.deleted_at is null and image.metadata ->> 'base' is not null
    order by piece.craft_code, product.created_at desc`)
  kept = { at: Date.now(), rows: rows as PictureRow[] }
  return kept.rows
}
