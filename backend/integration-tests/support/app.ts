import type { Server } from "node:http"
import { createRequire } from "node:module"
import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { databaseServer } from "./databases"
import { dropMeilisearchIndexes, meilisearchAnswers } from "./meilisearch-server"
import { makeWorld, type World } from "./world"

const require = createRequire(import.meta.url)

/**
 * Loads code of Medusa and of our plugins by Node's own require, as Medusa does: an import would make a second
 * instance of each workflow.
 */
export const use = <T>(specifier: string): T => require(specifier)

export type App = {
  container: MedusaContainer
  /** Where the backend answers. */
  url: string
  world: World
  /** Puts the database back to the world as it was made. */
  reset(): Promise<void>
}

declare global {
  var hirfaApp: Promise<App> | undefined
}

/** The one booted Medusa of the suite, with its little world of sellers and pieces. */
export function getApp(): Promise<App> {
  globalThis.hirfaApp ??= boot()
  return globalThis.hirfaApp
}

async function boot(): Promise<App> {
  const server = await databaseServer()
  const template = required("TEST_TEMPLATE")
  const database = required("TEST_DATABASE")
  const pristine = `${database}_world`
  await server.copy(template, database)

  const express = use<() => { listen(port: number, host: string, ready: () => void): Server }>("express")
  const app = express()
  type Loaders = { default(options: object): Promise<{ container: MedusaContainer }> }
  const { container } = await use<Loaders>("@medusajs/medusa/loaders/index").default({
    directory: process.cwd(),
    expressApp: app,
  })
  const http = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(0, "127.0.0.1", () => resolve(listening))
  })
  const address = http.address()
  if (!address || typeof address === "string") throw new Error("the backend of the suite does not listen")

  await searchIsSeeded(container)
  const world = await makeWorld(container)
  await server.quiet(database)
  await server.copy(database, pristine)
  return {
    container,
    world,
    url: `http://127.0.0.1:${address.port}`,
    reset: async () => {
      await server.quiet(database)
      await server.copy(pristine, database)
      await dropMeilisearchIndexes(process.env.MEILISEARCH_INDEX_PREFIX)
      await meilisearchAnswers(container)
    },
  }
}

/** The Search Module fills its indexes in the background after the start; a copy of the database would kill that. */
async function searchIsSeeded(container: MedusaContainer): Promise<void> {
  const search = container.resolve<ISearchModuleService>("search", { allowUnregistered: true })
  if (!search) return
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    const indexes = await search.listIndexes()
    if (indexes.every(({ status }) => status === "ready")) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run the suite through its vitest configuration`)
  return value
}
