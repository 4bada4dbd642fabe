import {
  createRequestHandler,
  type EntryContext,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "react-router"
import { expect, it } from "vitest"
import { browsingBuilds, partOf } from "./browsing-build"

type Route = NonNullable<ServerBuild["routes"][string]>

const shown = { title: "Amphora" }
const refusal = new Response(null, { status: 302 })
const routes = [
  { id: "root", path: "" },
  { id: "robots", parentId: "root", path: "robots.txt" },
  { id: "language", parentId: "root", path: ":lang?" },
  { id: "shop", parentId: "language" },
  { id: "home", parentId: "shop", index: true },
  { id: "pieces", parentId: "shop", path: "pieces" },
  { id: "piece", parentId: "shop", path: "pieces/:handle", loader: async () => shown },
  { id: "restock", parentId: "shop", path: "pieces/:handle/restock" },
  {
    id: "craft-region",
    parentId: "shop",
    path: "crafts/:family/:region",
    loader: async () => refusal,
  },
  { id: "cart", parentId: "shop", path: "cart" },
  { id: "not-found", parentId: "shop", path: "*" },
  { id: "atelier-place", parentId: "language" },
  { id: "atelier", parentId: "atelier-place", path: "atelier" },
  { id: "insights", parentId: "atelier-place", path: "atelier/insights/:screen?" },
]

const byId = Object.fromEntries(
  routes.map(({ loader, ...route }) => [route.id, Object.assign({} as Route, route, { module: { loader } })]),
)
const whole = Object.assign({} as ServerBuild, {
  routes: byId,
  assets: Object.assign({} as ServerBuild["assets"], { version: "1", routes: byId }),
})

const builds = browsingBuilds(whole)

it("has a build for each part of the browsing pages and none for what is bought or made", () => {
  expect([...builds.keys()]).toEqual(["robots.txt", "", "pieces", "crafts"])
})

it("knows the pages of a part, what stands around them, and the page for what is not there", () => {
  const pieces = builds.get("pieces")
  expect(Object.keys(pieces?.routes ?? {})).toEqual([
    "root",
    "language",
    "shop",
    "pieces",
    "piece",
    "not-found",
  ])
  expect(Object.keys(pieces?.assets.routes ?? {})).toEqual(Object.keys(pieces?.routes ?? {}))
  expect(pieces?.assets.version).toBe("1")
})

it.each([
  ["/", ""],
  ["/fr", ""],
  ["/ar/", ""],
  ["/pieces", "pieces"],
  ["/ar/pieces/amphora", "pieces"],
  ["/crafts/pottery/MA-03", "crafts"],
  ["/robots.txt", "robots.txt"],
])("looks for %s under %j", (path, part) => {
  expect(partOf(path)).toBe(part)
})

it("lets a page read its data and leaves React Router none to write for a browser", async () => {
  const data = await load("pieces", "piece")
  expect(data).toMatchObject(shown)
  expect(await written(shown)).toContain(shown.title)
  expect(await written(data)).not.toContain(shown.title)
  expect(await load("crafts", "craft-region")).toBe(refusal)
})

async function load(part: string, id: string): Promise<unknown> {
  return await builds.get(part)?.routes[id]?.module.loader?.({} as LoaderFunctionArgs)
}

/** What React Router writes for a browser of a page whose loader answered this. */
async function written(data: unknown): Promise<string> {
  const root = { id: "root", path: "", module: { default: () => null, loader: () => data } }
  const entry = {
    module: {
      default: (
        _request: Request,
        _status: number,
        _headers: Headers,
        { serverHandoffStream }: EntryContext,
      ) => new Response(serverHandoffStream),
    },
  }
  const build = Object.assign({} as ServerBuild, {
    entry,
    routes: { root },
    assets: { routes: {} },
    future: {},
    ssr: true,
    routeDiscovery: { mode: "initial" },
  })
  const answer = await createRequestHandler(build, "test")(new Request("http://hirfa.test/"))
  return await answer.text()
}
