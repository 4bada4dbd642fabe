import { data, Outlet, redirect } from "react-router"
import { BASE_LOCALE, isLocale } from "~/lib/i18n"
import type { Route } from "./+types/language"

/** The optional first segment: an unknown language is 404, and the base language has no prefix. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params, request }) => {
    if (params.lang === undefined) return
    if (!isLocale(params.lang)) throw data(null, { status: 404 })
    if (params.lang !== BASE_LOCALE) return
    const { pathname, search } = new URL(request.url)
    throw redirect(`${pathname.slice(BASE_LOCALE.length + 1) || "/"}${search}`, 301)
  },
]

export default function Language() {
  return <Outlet />
}
