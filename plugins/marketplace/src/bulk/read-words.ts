import { LOCALE_TAGS, LOCALES, type Names } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Entry, type Vocabulary, vocabularyOf } from "./vocabulary"

type CraftRow = Entry & { technique_code: string | null; material_codes: string[] }
type TermRow = { kind: string; code: string; names: Names }

/** What the cells of a seller's tables may say: the catalogue's words, and her makers' names. */
export async function readWords(container: MedusaContainer, seller_id: string): Promise<Vocabulary> {
  const query = container.resolve("query")
  const [{ data: terms }, { data: crafts }, maker] = await Promise.all([
    query.graph({ entity: "term", fields: ["kind", "code", "names"] }),
    query.graph({ entity: "craft", fields: ["code", "names", "technique_code", "material_codes"] }),
    readMakers(container, seller_id),
  ])
  const suggesting = crafts as CraftRow[]
  const ofKind = (kind: string, suggested: readonly (string | null)[]) => {
    const named: Entry[] = (terms as TermRow[]).filter((term) => term.kind === kind)
    const known = new Set([...named.map(({ code }) => code), null])
    // What a craft suggests may stand in a piece although nobody gave it a name.
    const unnamed = [...new Set(suggested)].filter((code) => !known.has(code))
    return [...named, ...unnamed.flatMap((code) => (code === null ? [] : [{ code, names: {} }]))]
  }
  return vocabularyOf({
    craft: suggesting,
    technique: ofKind(
      "technique",
      suggesting.map(({ technique_code }) => technique_code),
    ),
    material: ofKind(
      "material",
      suggesting.flatMap(({ material_codes }) => material_codes),
    ),
    maker,
  })
}

async function readMakers(container: MedusaContainer, seller_id: string): Promise<Entry[]> {
  const query = container.resolve("query")
  const named = await Promise.all(
    LOCALES.map((locale) =>
      query.graph(
        { entity: "maker", fields: ["id", "name"], filters: { seller_id } },
        { locale: LOCALE_TAGS[locale] },
      ),
    ),
  )
  const makers = new Map<string, Record<string, string>>()
  for (const [index, { data }] of named.entries())
    for (const { id, name } of data as { id: string; name: string }[])
      makers.set(id, { ...makers.get(id), [LOCALES[index] ?? "en"]: name })
  return [...makers].map(([code, names]) => ({ code, names }))
}
