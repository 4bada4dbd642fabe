import { Outlet, redirect } from "react-router"
import { BASE_LOCALE } from "~/lib/i18n"
import type { Route } from "./+types/language"

/** The optional first segment. The base language has no prefix; `known-language` refuses those that nobody speaks. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params, request }) => {
    if (params.lang !== BASE_LOCALE) return
    const { pathname, search } = new URL(request.url)
    throw redirect(`${pathname.slice(BASE_LOCALE.length + 1) || "/"}${search}`, 301)
  },
]

export default function Language() {
  return <Outlet />
}
