import { createHash } from "node:crypto"
import { readdirSync } from "node:fs"
import path from "node:path"
import { build, type Plugin } from "vite"

const VIRTUAL = "virtual:islands"

interface IslandsOptions {
  /** Each file of the folder is one island. */
  folder: string
  /** Service workers: their files by the address they are answered at, which must stay the same. */
  workers: Readonly<Record<string, string>>
}

/**
 * Islands are the small scripts of pages that ship no framework: each file of the folder is one module, and what it
 * imports is bundled into it. They are built one by one, so that nothing of the framework's chunks can leak into them;
 * `import islands from "virtual:islands"` answers their addresses by name.
 */
export function islands({ folder, workers }: IslandsOptions): Plugin {
  let isBuild = false
  let root = ""
  let built: Promise<Island[]> | undefined
  const buildOnce = () => {
    built ??= Promise.all(
      sourcesOf(path.join(root, folder)).map((file) => compile(path.join(root, folder, file))),
    )
    return built
  }
  return {
    name: "hirfa-islands",
    configResolved(config) {
      isBuild = config.command === "build"
      root = config.root
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined
      const compiled = isBuild ? await buildOnce() : urlsInDevelopment(root, folder)
      return `export default ${JSON.stringify(Object.fromEntries(compiled.map(({ name, url }) => [name, url])))}`
    },
    async generateBundle() {
      if (this.environment.name !== "client") return
      for (const { url, code } of await buildOnce())
        this.emitFile({ type: "asset", fileName: url.slice(1), source: code })
      for (const [address, file] of Object.entries(workers)) {
        const source = await bundle(path.join(root, file), "iife")
        this.emitFile({ type: "asset", fileName: address.slice(1), source })
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

async function compile(file: string): Promise<Island> {
  const { name } = path.parse(file)
  const code = await bundle(file, "es")
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8)
  return { name, url: `/assets/island-${name}-${hash}.js`, code }
}

/** One file with all that it imports, for browsers of some years ago. */
async function bundle(input: string, format: "es" | "iife"): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    // Whatever NODE_ENV says while the web app is built.
    define: { "import.meta.env.PROD": "true" },
    build: {
      write: false,
      target: "es2020",
      modulePreload: false,
      rollupOptions: { input, output: { format, inlineDynamicImports: true } },
    },
  })
  const outputs = "output" in built ? built.output : Array.isArray(built) ? (built[0]?.output ?? []) : []
  const [chunk] = outputs
  if (chunk?.type !== "chunk") throw new Error(`${input} was not built into one file`)
  return chunk.code
}
