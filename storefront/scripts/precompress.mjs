/** Compresses the built scripts and styles once, at the best quality, so that the server only sends them. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

const client = path.join(path.dirname(fileURLToPath(import.meta.url)), "../build/client")
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

for (const name of readdirSync(client, { recursive: true })) {
  const file = path.join(client, name)
  if (!/\.(?:js|css|svg|webmanifest|json)$/.test(name) || statSync(file).size < 800) continue
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content, best))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}
