import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { type Plugin, transformWithEsbuild } from "vite"

const VIRTUAL = "virtual:islands"

/**
 * Islands are the small scripts of pages that ship no framework: each file of the folder is one plain module without
 * imports. They are compiled one by one, so that nothing of the framework's chunks can leak into them;
 * `import islands from "virtual:islands"` answers their addresses by name.
 */
export function islands(folder: string): Plugin {
  let isBuild = false
  let root = ""
  return {
    name: "hirfa-islands",
    configResolved(config) {
      isBuild = config.command === "build"
      root = config.root
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined
      const compiled = isBuild ? await compile(path.join(root, folder)) : urlsInDevelopment(root, folder)
      return `export default ${JSON.stringify(Object.fromEntries(compiled.map(({ name, url }) => [name, url])))}`
    },
    async generateBundle() {
      if (this.environment.name !== "client") return
      for (const { url, code } of await compile(path.join(root, folder))) {
        this.emitFile({ type: "asset", fileName: url.slice(1), source: code })
      }
    },
  }
}

interface Island {
  name: string
  url: string
  code: string
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
}

function urlsInDevelopment(root: string, folder: string): Island[] {
  const files = sourcesOf(path.join(root, folder))
  return files.map((file) => ({ name: path.parse(file).name, url: `/${folder}/${file}`, code: "" }))
}

async function compile(folder: string): Promise<Island[]> {
  return await Promise.all(
    sourcesOf(folder).map(async (file) => {
      const name = path.parse(file).name
      const source = readFileSync(path.join(folder, file), "utf8")
      const { code } = await transformWithEsbuild(source, file, {
        minify: true,
        target: "es2020",
        format: "esm",
      })
      const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8)
      return { name, url: `/assets/island-${name}-${hash}.js`, code }
    }),
  )
}
