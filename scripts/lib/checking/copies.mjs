// Some packages may stand in the tree once only: a second copy is a second registry, a second `instanceof`.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** One sentence for each package that stands in more places, or other ones, than it may. */
export function checkCopies(root) {
  const rules = [
    { name: "@medusajs/utils", allowed: ["node_modules"] },
    { name: "@medusajs/framework", allowed: ["node_modules"] },
    { name: "zod", allowed: ["node_modules"] },
    { name: "react", allowed: ["node_modules", "storefront/node_modules"] },
    { name: "react-dom", allowed: ["node_modules", "storefront/node_modules"] },
  ]
  const folders = modulesFolders(root)
  return rules.flatMap(({ name, allowed }) => judge(name, allowed, copiesOf(root, folders, name)))
}

/** Compares where a package stands with where it may. */
export function judge(name, allowed, copies) {
  const found = copies.map(({ where }) => where)
  const strangers = copies.filter(({ where }) => !allowed.includes(where))
  return [
    ...strangers.map(({ where, version }) => `${name} ${version} also stands in ${where}`),
    ...allowed.filter((where) => !found.includes(where)).map((where) => `${name} is not in ${where}`),
  ]
}

function copiesOf(root, folders, name) {
  return folders
    .filter((folder) => existsSync(path.join(folder, name, "package.json")))
    .map((folder) => ({
      where: path.relative(root, folder).split(path.sep).join("/"),
      version: JSON.parse(readFileSync(path.join(folder, name, "package.json"), "utf8")).version,
    }))
}

/** Every node_modules folder of the tree, nested ones too; links are not followed. */
function modulesFolders(root) {
  const workspaces = [
    "",
    "backend",
    "seed",
    "storefront",
    ...children(path.join(root, "plugins")).map((name) => `plugins/${name}`),
  ]
  return workspaces
    .map((folder) => path.join(root, folder, "node_modules"))
    .filter(existsSync)
    .flatMap(withNested)
}

function withNested(folder) {
  const packages = children(folder).flatMap((name) =>
    name.startsWith("@") ? children(path.join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
  )
  const nested = packages.map((name) => path.join(folder, name, "node_modules")).filter(existsSync)
  return [folder, ...nested.flatMap(withNested)]
}

function children(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
}
