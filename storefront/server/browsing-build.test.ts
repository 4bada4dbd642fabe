import type { ServerBuild } from "react-router"
import { expect, it } from "vitest"
import { browsingBuild } from "./browsing-build"

type Route = NonNullable<ServerBuild["routes"][string]>

const routes = [
  { id: "root", path: "" },
  { id: "robots", parentId: "root", path: "robots.txt" },
  { id: "language", parentId: "root", path: ":lang?" },
  { id: "shop", parentId: "language" },
  { id: "home", parentId: "shop", index: true },
  { id: "pieces", parentId: "shop", path: "pieces" },
  { id: "piece", parentId: "shop", path: "pieces/:handle" },
  { id: "restock", parentId: "shop", path: "pieces/:handle/restock" },
  { id: "craft-region", parentId: "shop", path: "crafts/:family/:region" },
  { id: "cart", parentId: "shop", path: "cart" },
  { id: "not-found", parentId: "shop", path: "*" },
  { id: "atelier-place", parentId: "language" },
  { id: "atelier", parentId: "atelier-place", path: "atelier" },
  { id: "insights", parentId: "atelier-place", path: "atelier/insights/:screen?" },
]

it("knows the browsing pages, what stands around them, and the page for what is not there", () => {
  const byId = Object.fromEntries(routes.map((route) => [route.id, Object.assign({} as Route, route)]))
  const whole = Object.assign({} as ServerBuild, {
    routes: byId,
    assets: Object.assign({} as ServerBuild["assets"], { version: "1", routes: byId }),
  })
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
