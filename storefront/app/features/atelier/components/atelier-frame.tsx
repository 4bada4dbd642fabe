import islands from "virtual:islands"
import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { currentLocale, href, LOCALE_NAMES, LOCALES, localizedPath, m, withoutLocale } from "~/lib/i18n"
import { TestPaymentBar } from "~/ui/frame"
import { StarMark } from "~/ui/star"

interface AtelierFrameProps {
  /** The cooperative's name; absent before the login. */
  seller?: string | undefined
  isTestPayment: boolean
  children: ReactNode
}

/** The workshop's own frame: nothing of the shop in it, everything large, and plain documents throughout. */
export function AtelierFrame({ seller, isTestPayment, children }: AtelierFrameProps) {
  return (
    <>
      <meta name="robots" content="noindex" />
      {isTestPayment ? <TestPaymentBar /> : null}
      <header className="bg-ink text-plaster">
        <div className="mx-auto flex w-full max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
          <a href={href("/atelier")} className="flex min-h-12 items-center gap-2 no-underline">
            <StarMark className="size-8 text-saffron" />
            <span>
              <span className="block leading-tight font-semibold">{seller ?? m.brand()}</span>
              <span className="block text-xs leading-tight text-sand">{m.atelier_name()}</span>
            </span>
          </a>
          <Languages />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-3xl grow px-4 py-6">
        {children}
      </main>
      {seller ? (
        <footer className="mx-auto w-full max-w-3xl px-4 pb-8">
          <form method="post" action={href("/atelier/logout")}>
            <button type="submit" className="button button-plain w-full sm:w-auto">
              {m.account_logout()}
            </button>
          </form>
        </footer>
      ) : null}
      <script type="module" src={islands.forms} />
    </>
  )
}

function Languages() {
  const { pathname, search } = useLocation()
  const path = withoutLocale(pathname)
  return (
    <nav aria-label={m.preferences_language()}>
      <ul className="flex">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={`${localizedPath(path, locale)}${search}`}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === currentLocale() ? "true" : undefined}
              className="flex min-h-12 items-center px-2 text-sand no-underline aria-[current]:font-semibold aria-[current]:text-plaster aria-[current]:underline"
            >
              {LOCALE_NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
