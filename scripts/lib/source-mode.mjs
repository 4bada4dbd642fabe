// Source mode: plugins run from TypeScript. Medusa looks for a plugin in `.medusa/server/src`; a link makes that
// its own `src`, and the exports condition "source" (NODE_OPTIONS="-C source") leads every import there too.
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"

/** The folders of the plugins that Medusa loads: those with a `src`, contracts excepted. */
export function medusaPlugins(root) {
  const home = path.join(root, "plugins")
  return readdirSync(home)
    .filter((name) => name !== "contracts" && existsSync(path.join(home, name, "src")))
    .map((name) => path.join(home, name))
}

/** Links every plugin to its source. A build that stands there goes: turbo keeps it in its cache. */
export function enterSourceMode(root) {
  return medusaPlugins(root).map((plugin) => {
    const server = path.join(plugin, ".medusa", "server")
    const link = path.join(server, "src")
    const changed = !isLink(link)
    if (changed) {
      rmSync(server, { recursive: true, force: true })
      mkdirSync(server, { recursive: true })
      symlinkSync(path.join("..", "..", "src"), link, "dir")
    }
    // Also where the link stands: the plugin may have got its first admin page since.
    describeAdmin(plugin, server)
    return { plugin, changed }
  })
}

/** Tells Medusa's dashboard to compile this plugin's admin pages from their source; a build would hold them ready. */
function describeAdmin(plugin, server) {
  const srcDir = path.join(plugin, "src")
  if (existsSync(path.join(srcDir, "admin")))
    writeFileSync(path.join(server, "medusa-plugin-options.json"), JSON.stringify({ srcDir }))
}

/** Removes the links, so that a build does not write through them into the source. */
export function leaveSourceMode(root) {
  for (const plugin of medusaPlugins(root)) {
    const server = path.join(plugin, ".medusa", "server")
    if (isLink(path.join(server, "src"))) rmSync(server, { recursive: true })
  }
}

/** NODE_OPTIONS with the condition added to whatever the caller had. */
export function sourceNodeOptions(current = "") {
  return /(^|\s)(-C|--conditions)[ =]?source(\s|$)/.test(current) ? current : `${current} -C source`.trim()
}

function isLink(file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
