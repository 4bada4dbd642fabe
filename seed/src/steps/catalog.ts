import { type CraftInput, importCatalogWorkflow, type TermInput } from "@hirfa/marketplace/workflows"
import type { GroundworkStep } from "../context"
import type { Groundwork } from "../data/load"

/** The reference data: families, techniques, materials, regions and crafts. The workflow keeps them by code. */
export const catalogStep: GroundworkStep = {
  title: "Crafts",
  async run({ container, world }) {
    const terms = termsOf(world)
    const { result } = await importCatalogWorkflow(container).run({
      input: { terms, crafts: world.crafts.map(craftInput) },
    })
    return `${terms.length} terms and ${world.crafts.length} crafts, ${result.created} of them new`
  },
}

function termsOf({ families, techniques, materials, regions }: Groundwork): TermInput[] {
  const coded = (kind: TermInput["kind"], names: Groundwork["families"]): TermInput[] =>
    Object.entries(names).map(([code, text], position) => ({ kind, code, names: text, position }))
  return [
    ...coded("family", families),
    ...coded("technique", techniques),
    ...coded("material", materials),
    ...regions.map(({ code, names }, position) => ({ kind: "region" as const, code, names, position })),
  ]
}

function craftInput({
  family,
  technique,
  materials,
  regions,
  ...craft
}: Groundwork["crafts"][number]): CraftInput {
  return {
    ...craft,
    family_code: family,
    technique_code: technique,
    material_codes: materials,
    region_codes: regions,
  }
}
