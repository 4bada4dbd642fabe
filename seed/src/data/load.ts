import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Names } from "@hirfa/contracts"
import { z } from "@medusajs/framework/zod"
import { parse } from "csv-parse/sync"
import * as schema from "./schema"

const seedDir = path.resolve(__dirname, "../..")
const dataDir = path.join(seedDir, "data")
export const picturesDir = path.join(seedDir, "pictures")

/** A craft with its facet codes. */
export type Craft = {
  code: string
  family: string
  technique: string
  materials: string[]
  regions: string[]
  city: string | null
  hs_code: string
  names: Names
  synonyms: string[]
}

export type WorldPicture = {
  file: string
  /** The piece, banner or emblem that it shows. */
  slug: string
  alt: Names
  width: number
  height: number
  sha1: string
  placeholder: string
  /** Codes of contracts `COLOURS`, the main one first. */
  colours: string[]
  variants: { file: string; format: string; width: number }[]
}

/** What every shop stands on: facts and texts of the trade, none of a seller. */
export type Groundwork = ReturnType<typeof loadGroundwork>

/** Reads the part of `data/` of which nothing is invented. Throws an error that names the file and the field when one is malformed. */
export function loadGroundwork() {
  return {
    families: readJson("families.json", schema.namesByCodeSchema),
    techniques: readJson("techniques.json", schema.namesByCodeSchema),
    materials: readJson("materials.json", schema.namesByCodeSchema),
    regions: readCsv("regions.csv", schema.namedRowSchema).map(({ code, ...row }) => ({
      code,
      names: namesOf(row),
    })),
    taxRates: readCsv("tax_rates.csv", schema.taxRateRowSchema),
    crafts: loadCrafts(),
    reasons: readJson("reasons.json", schema.reasonsSchema),
  }
}

/** Everything that the seed knows, checked for form; `problemsOf` checks that the parts fit together. */
export type World = ReturnType<typeof loadWorld>

/** Reads `data/` and the picture lists. Throws an error that names the file and the field when one is malformed. */
export function loadWorld() {
  return {
    ...loadGroundwork(),
    fibres: readJson("fibres.json", schema.namesByCodeSchema),
    care: readJson("care.json", schema.namesByCodeSchema),
    deliveries: readJson("deliveries.json", schema.deliveriesSchema),
    hsCodes: readCsv("hs_seed.csv", schema.hsRowSchema).map(({ hs_code }) => hs_code),
    cooperatives: filesIn("cooperatives").map((file) => readJson(file, schema.cooperativeSchema)),
    pieces: filesIn("pieces").flatMap((file) => {
      const { cooperative, pieces } = readJson(file, schema.pieceFileSchema)
      return pieces.map((piece) => ({ ...piece, cooperative }))
    }),
    pictures: loadPictures(),
    searches: readJson("searches.json", schema.searchesSchema),
    ...readJson("certificates.json", schema.certificatesSchema),
    ...readJson("orders.json", schema.ordersSchema),
  }
}

function loadCrafts(): Craft[] {
  const terms = new Map(readCsv("craft_terms.csv", schema.craftTermsRowSchema).map((row) => [row.slug, row]))
  return readCsv("crafts.csv", schema.craftRowSchema).map((row) => ({
    code: row.slug,
    family: row.family,
    technique: terms.get(row.slug)?.technique ?? "",
    materials: listOf(terms.get(row.slug)?.materials),
    regions: listOf(row.region),
    city: row.city || null,
    hs_code: row.hs_code,
    names: namesOf(row),
    synonyms: listOf(row.synonyms),
  }))
}

function loadPictures(): WorldPicture[] {
  const index = readCsv("../pictures/INDEX.csv", schema.pictureIndexRowSchema)
  const texts = new Map(readCsv("pictures.csv", schema.pictureTextRowSchema).map((row) => [row.file, row]))
  const variants = readJson("../pictures/variants.json", schema.variantsSchema)
  return index.flatMap(({ file, slug, alt_en }) => {
    const made = variants[file]
    const text = texts.get(file)
    if (!made || !text) return []
    const { width, height, sha1, placeholder, colours, files } = made
    const alt = { en: alt_en, fr: text.alt_fr, ar: text.alt_ar }
    return [{ file, slug, alt, width, height, sha1, placeholder, colours, variants: files }]
  })
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(dataDir, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(folder, name))
}

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  return checked(file, schema, JSON.parse(readFileSync(path.join(dataDir, file), "utf8")))
}

function readCsv<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  const rows: unknown = parse(readFileSync(path.join(dataDir, file)), { columns: true, bom: true })
  return checked(file, z.array(schema), rows)
}

function checked<Schema extends z.ZodType>(file: string, schema: Schema, data: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  throw new Error(`seed/data/${file} is not right:\n${z.prettifyError(parsed.error)}`)
}

function namesOf(row: { name_en: string; name_fr: string; name_ar: string }): Names {
  return { en: row.name_en, fr: row.name_fr, ar: row.name_ar }
}

function listOf(value: string | undefined): string[] {
  return value ? value.split("|") : []
}
