import { index, layout, type RouteConfig, route } from "@react-router/dev/routes"
import { ATELIER_PLACE } from "./features/atelier/place"
import { atelierRoutes, buyingRoutes } from "./routes.buy"

/** Every page stands under an optional language: `/pieces`, `/fr/pieces`, `/ar/pieces`. */
export default [
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap-index.ts"),
  route("sitemaps/:part", "routes/sitemap-part.ts"),
  route(":lang?", "routes/language.tsx", [
    layout("routes/shop.tsx", [
      layout("routes/known-language.tsx", [
        index("routes/home.tsx"),
        route("pieces", "routes/pieces.tsx"),
        route("pieces/:handle", "routes/piece.tsx"),
        route("pieces/:handle/restock", "routes/piece-restock.tsx"),
        route("restock/stop", "routes/restock-stop.tsx"),
        route("crafts/:family", "routes/craft.tsx"),
        route("crafts/:family/:region", "routes/craft-region.tsx"),
        route("cooperatives", "routes/cooperatives.tsx"),
        route("cooperatives/:handle", "routes/cooperative.tsx"),
        route("about", "routes/about.tsx"),
        ...buyingRoutes,
        route("*", "routes/not-found.tsx"),
      ]),
    ]),
    route("market", "routes/market.ts"),
    route("suggest", "routes/suggest.ts"),
    layout("routes/atelier-place.tsx", { id: ATELIER_PLACE }, atelierRoutes),
  ]),
] satisfies RouteConfig
