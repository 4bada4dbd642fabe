// A short hash over files: it changes exactly when a name or a content does.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** Hash of the files (relative to the root) and of the extra words. */
export function fingerprint(root, files, words = []) {
  const hash = createHash("sha256")
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0")
  for (const word of words) hash.update(`${word}\0`)
  return hash.digest("hex").slice(0, 16)
}

/** The files below a folder: relative to the root, sorted, with forward slashes on every system. */
export function filesBelow(root, folder) {
  const top = path.join(root, folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !file.includes("node_modules/"))
    .sort()
}

const MIGRATION_FILES =
  /^(plugins\/[^/]+|backend)\/src\/(modules\/[^/]+\/(migrations\/.*|index)|links\/.*|search\/.*|migration-scripts\/.*)\.ts$/

/** Everything that decides what `medusa db:migrate` would do. */
export function migrationFingerprint(root, env = process.env) {
  const sources = ["plugins", "backend/src"].flatMap((folder) => filesBelow(root, folder))
  const files = [...sources.filter((file) => MIGRATION_FILES.test(file)), "backend/medusa-config.ts"]
  // Another search engine is another index, which a migration makes.
  const engine = env.MEILISEARCH_HOST ? ["meilisearch"] : []
  return fingerprint(root, files, [packageVersion(root, "@medusajs/medusa"), ...engine])
}

/** Everything that decides what the seed would write. */
export function seedFingerprint(root) {
  return fingerprint(root, [...filesBelow(root, "seed/src"), ...filesBelow(root, "seed/data")])
}

function packageVersion(root, name) {
  return JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8")).version
}
