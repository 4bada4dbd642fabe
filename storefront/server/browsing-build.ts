import type { ServerBuild } from "react-router"
import { isBrowsing } from "./cache-policy"

type Routes = ServerBuild["routes"]
type Route = NonNullable<Routes[string]>

/**
 * A build that knows only the routes of browsing pages. React Router tries route after route, twice a page, and those of
 * buying and of the atelier come first: trying them took a third of what a page cost.
 */
export function browsingBuild(build: ServerBuild): ServerBuild {
  const kept = keptRoutes(build.routes)
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
 * hydrating browser would read it, also where none hydrates. It writes what an object owns; the page reads what it
 * inherits just as well (but must not spread it: `{...loaderData}` is empty).
 */
function withUnsentData(route: Route): Route {
  const { loader } = route.module
  if (!loader) return route
  const unsent: typeof loader = async (args) => {
    const data: unknown = await loader(args)
    return isPlainObject(data) ? Object.create(data) : data
  }
  return { ...route, module: { ...route.module, loader: unsent } }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** The pages and what stands around them. */
function keptRoutes(routes: Routes): ReadonlySet<string> {
  const all = Object.values(routes).flatMap((route) => route ?? [])
  const frames = new Set(all.map(({ parentId }) => parentId))
  const pages = all.filter((route) => !frames.has(route.id) && isBrowsed(route, routes))
  return new Set(pages.flatMap((route) => withFrames(route, routes).map(({ id }) => id)))
}

/** What answers where no other route does is needed there too. */
function isBrowsed(route: Route, routes: Routes): boolean {
  return route.path === "*" || isBrowsing(addressOf(route, routes))
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
