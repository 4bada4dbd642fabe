import { data, Outlet } from "react-router"
import { isLocale } from "~/lib/i18n"
import type { Route } from "./+types/known-language"

/** Stands inside the frame of a page, so that the answer to an unknown language has that frame around it. */
export function loader({ params }: Route.LoaderArgs) {
  if (params.lang !== undefined && !isLocale(params.lang)) throw data(null, { status: 404 })
  return null
}

export function shouldRevalidate(): boolean {
  return false
}

export default function KnownLanguage() {
  return <Outlet />
}
