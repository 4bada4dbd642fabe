/**
 * Makes the responsive variants of every picture in `originals/` and writes `variants.json`.
 * A variant that is already there, made from the same source bytes, is left alone, so a second run is quick:
 * `npm run pictures -w @hirfa/seed`. One picture at a time on one thread: it may run beside other work.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { coloursOfPixels } from "@hirfa/contracts"
import sharp from "sharp"

const here = path.dirname(fileURLToPath(import.meta.url))
const originals = path.join(here, "originals")
const variants = path.join(here, "variants")
const manifestFile = path.join(here, "variants.json")

const AVIF = { quality: 50, effort: 2 }
const WEBP = { quality: 72, effort: 4 }

/** Widths by kind of picture; the largest product width is the width of the source. */
const recipes = {
  product: { avif: [320, 640, 1200], webp: [640, 1200] },
  banner: { avif: [800, 1600], webp: [800, 1600] },
  emblem: { avif: [160, 320], webp: [160, 320] },
}

sharp.concurrency(1)
mkdirSync(variants, { recursive: true })
const known = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, "utf8")) : {}
const names = readdirSync(originals).sort()
const manifest = {}
const started = Date.now()
let made = 0

for (const [index, name] of names.entries()) {
  manifest[name] = await variantsOf(name)
  if ((index + 1) % 10 === 0 || index + 1 === names.length) {
    const seconds = ((Date.now() - started) / 1000).toFixed(0)
    console.log(`${index + 1}/${names.length} pictures, ${made} files made, ${seconds} s`)
  }
  // Written as we go: a run that is stopped loses nothing.
  writeFileSync(manifestFile, `${JSON.stringify({ ...known, ...manifest }, null, 1)}\n`)
}
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 1)}\n`)

async function variantsOf(name) {
  const source = readFileSync(path.join(originals, name))
  const sha1 = createHash("sha1").update(source).digest("hex")
  const isFresh = known[name]?.sha1 === sha1
  const { width, height } = await sharp(source).metadata()
  mkdirSync(path.join(variants, path.parse(name).name), { recursive: true })
  const files = []
  for (const [format, widths] of Object.entries(recipes[kindOf(name)])) {
    for (const wanted of widths) {
      const file = `${path.parse(name).name}/${wanted}.${format}`
      if (!isFresh || !existsSync(path.join(variants, file)))
        await make({ source, file, format, width: wanted })
      const bytes = statSync(path.join(variants, file)).size
      files.push({ file, format, width: wanted, height: Math.round((height * wanted) / width), bytes })
    }
  }
  const placeholder =
    isFresh && known[name].placeholder ? known[name].placeholder : await placeholderOf(source)
  const colours = isFresh && known[name].colours ? known[name].colours : await coloursOf(source)
  return { kind: kindOf(name), width, height, sha1, placeholder, colours, files }
}

/** The main colours, by which the piece is found. */
async function coloursOf(source) {
  const small = sharp(source).resize(64, 64, { fit: "fill" }).removeAlpha().toColourspace("srgb")
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true })
  return coloursOfPixels(data, info.width)
}

async function make({ source, file, format, width }) {
  const picture = sharp(source).resize({ width, withoutEnlargement: true })
  const encoded = format === "avif" ? picture.avif(AVIF) : picture.webp(WEBP)
  await encoded.toFile(path.join(variants, file))
  made += 1
}

/** A picture 16 pixels wide, small enough to stand inside the page until the real one arrives. */
async function placeholderOf(source) {
  const tiny = await sharp(source).resize({ width: 16 }).webp({ quality: 40 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString("base64")}`
}

function kindOf(name) {
  if (name.startsWith("banner-")) return "banner"
  return name.startsWith("emblem-") ? "emblem" : "product"
}
