import type { ServerBuild } from "react-router"
import { withoutLocale } from "../app/lib/i18n"
import { isBrowsing } from "./cache-policy"

type Routes = ServerBuild["routes"]
type Route = NonNullable<Routes[string]>

/**
 * A build for each part of the browsing pages (`pieces`, `cooperatives`, "" for the home page), which knows no route of
 * another. React Router tries route after route, twice a page, and those of buying and of the atelier come first: trying
 * them took a third of what a page cost.
 */
export function browsingBuilds(build: ServerBuild): ReadonlyMap<string, ServerBuild> {
  const parts = new Set(browsingPages(build.routes).map((page) => partOf(addressOf(page, build.routes))))
  return new Map([...parts].map((part) => [part, buildOf(part, build)]))
}

/** The part that an address belongs to: its first word after the language. */
export function partOf(path: string): string {
  return withoutLocale(path).split("/")[1] ?? ""
}

function buildOf(part: string, build: ServerBuild): ServerBuild {
  const kept = keptRoutes(part, build.routes)
  const only = <Each>(routes: Record<string, Each>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)))
  const routes = Object.entries(only(build.routes)).map(([id, route]) => [id, route && withUnsentData(route)])
  return {
    ...build,
    routes: Object.fromEntries(routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  }
}

/**
 * A route whose data stay here. React Router writes all that the loaders of a page answered into the form in which a
 * hydrating browser would read it, also where none hydrates. Of a Date it writes only the time, whatever else it owns.
 */
function withUnsentData(route: Route): Route {
  const { loader } = route.module
  if (!loader) return route
  const unsent: typeof loader = async (args) => {
    const data: unknown = await loader(args)
    return isPlainObject(data) ? Object.assign(new Date(0), data) : data
  }
  return { ...route, module: { ...route.module, loader: unsent } }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** The pages of a part, what answers where none of them does, and what stands around them. */
function keptRoutes(part: string, routes: Routes): ReadonlySet<string> {
  const all = Object.values(routes).flatMap((route) => route ?? [])
  const pages = browsingPages(routes).filter((page) => partOf(addressOf(page, routes)) === part)
  const kept = [...pages, ...all.filter(({ path }) => path === "*")]
  return new Set(kept.flatMap((route) => withFrames(route, routes).map(({ id }) => id)))
}

function browsingPages(routes: Routes): Route[] {
  const all = Object.values(routes).flatMap((route) => route ?? [])
  const frames = new Set(all.map(({ parentId }) => parentId))
  return all
    .filter(({ id, path }) => !frames.has(id) && path !== "*")
    .filter((route) => isBrowsing(addressOf(route, routes)))
}

/** Some address of a route: without what may be left out, and with a name for what may be any. */
function addressOf(route: Route, routes: Routes): string {
  const segments = withFrames(route, routes)
    .reverse()
    .flatMap(({ path }) => path?.split("/") ?? [])
  const given = segments.filter((segment) => segment !== "" && !segment.endsWith("?"))
  return `/${given.map((segment) => (segment.startsWith(":") ? "any" : segment)).join("/")}`
}

/** A route and those that it stands in, the outermost last. */
function withFrames(route: Route, routes: Routes): Route[] {
  const frame = route.parentId === undefined ? undefined : routes[route.parentId]
  return frame ? [route, ...withFrames(frame, routes)] : [route]
}
