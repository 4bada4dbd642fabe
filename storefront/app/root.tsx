import "./app.css"
import islands from "virtual:islands"
import { type ReactNode, use } from "react"
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router"
import plex from "~/fonts/plex-400.woff2?url"
import plexArabic from "~/fonts/plex-arabic-400.woff2?url"
import { assertSameOrigin } from "~/lib/http/same-origin.server"
import { currentLocale, directionOf, localeOfPath } from "~/lib/i18n"
import { runWithLocale } from "~/lib/i18n/locale.server"
import { PageModeContext } from "~/lib/page-mode"
import { ErrorPage } from "~/ui/error-page"
import { BareFrame } from "~/ui/frame"
import type { Route } from "./+types/root"

export const middleware: Route.MiddlewareFunction[] = [
  ({ request }, next) => runWithLocale(localeOfPath(new URL(request.url).pathname), next),
  ({ request }, next) => {
    assertSameOrigin(request)
    return next()
  },
]

export function Layout({ children }: { children: ReactNode }) {
  const { isHydrated } = use(PageModeContext)
  const locale = currentLocale()
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#FBF8F3" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={locale === "ar" ? plexArabic : plex}
          crossOrigin="anonymous"
        />
        <Meta />
        <Links />
        {isHydrated ? null : <script type="module" src={islands["cart-count"]} />}
        {isHydrated ? null : <script type="module" src={islands.suggest} />}
      </head>
      <body>
        {children}
        {isHydrated ? <ScrollRestoration /> : null}
        {isHydrated ? <Scripts /> : null}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <BareFrame>
      <ErrorPage error={error} />
    </BareFrame>
  )
}
