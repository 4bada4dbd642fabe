import { CATALOG_MODULE, type Names } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type TermInput = {
  kind: "family" | "technique" | "material" | "region"
  code: string
  names: Names
  position?: number
}
export type CraftInput = {
  code: string
  family_code: string
  technique_code?: string | null
  material_codes: string[]
  region_codes: string[]
  city?: string | null
  hs_code: string
  names: Names
  synonyms: string[]
}

/** No compensation: it is reference data keyed by code, and an import run again mends a broken one. */
const upsertCatalogStep = createStep(
  "upsert-catalog",
  async (input: { terms: TermInput[]; crafts: CraftInput[] }, { container }) => {
    const service = container.resolve(CATALOG_MODULE)
    const [terms, crafts] = await Promise.all([
      service.listTerms({}, { select: ["id", "kind", "code"], take: 10_000 }),
      service.listCrafts({}, { select: ["id", "code"], take: 10_000 }),
    ])
    const termIds = new Map(terms.map(({ id, kind, code }) => [`${kind}:${code}`, id]))
    const craftIds = new Map(crafts.map(({ id, code }) => [code, id]))
    const [newTerms, oldTerms] = partition(input.terms, ({ kind, code }) => termIds.get(`${kind}:${code}`))
    const [newCrafts, oldCrafts] = partition(input.crafts, ({ code }) => craftIds.get(code))
    await service.createTerms(newTerms)
    await service.updateTerms(oldTerms)
    await service.createCrafts(newCrafts)
    await service.updateCrafts(oldCrafts)
    return new StepResponse({
      created: newTerms.length + newCrafts.length,
      updated: oldTerms.length + oldCrafts.length,
    })
  },
)

/** Brings the reference data of crafts in line with the given rows, by their codes. Run again, it changes nothing. */
export const importCatalogWorkflow = createWorkflow(
  "import-catalog",
  (input: { terms: TermInput[]; crafts: CraftInput[] }) => new WorkflowResponse(upsertCatalogStep(input)),
)

function partition<T extends object>(
  rows: readonly T[],
  idOf: (row: T) => string | undefined,
): [T[], (T & { id: string })[]] {
  const fresh: T[] = []
  const known: (T & { id: string })[] = []
  for (const row of rows) {
    const id = idOf(row)
    if (id) known.push({ ...row, id })
    else fresh.push(row)
  }
  return [fresh, known]
}
