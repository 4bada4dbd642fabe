import type { LoaderFunctionArgs, ServerBuild } from "react-router"
import { expect, it } from "vitest"
import { browsingBuild } from "./browsing-build"

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

it("knows the browsing pages, what stands around them, and the page for what is not there", () => {
  const { routes: kept, assets } = browsingBuild(whole)
  expect(Object.keys(kept)).toEqual([
    "root",
    "robots",
    "language",
    "shop",
    "home",
    "pieces",
    "piece",
    "craft-region",
    "not-found",
  ])
  expect(Object.keys(assets.routes)).toEqual(Object.keys(kept))
  expect(assets.version).toBe("1")
})

it("lets a page read its data and leaves React Router none to write for a browser", async () => {
  const { routes: kept } = browsingBuild(whole)
  const load = async (id: string) => await kept[id]?.module.loader?.({} as LoaderFunctionArgs)
  const data = await load("piece")
  expect(data).toHaveProperty("title", "Amphora")
  expect(Object.entries(data ?? shown)).toEqual([])
  expect(shown).toEqual({ title: "Amphora" })
  expect(await load("craft-region")).toBe(refusal)
})
