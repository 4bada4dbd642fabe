import { currentLocale, href, LOCALE_NAMES, LOCALES, localizedPath, m } from "~/lib/i18n"
import { StarMark } from "./star"

export function Footer({ isDemonstration = false }: { isDemonstration?: boolean }) {
  const locale = currentLocale()
  const links = [
    { path: "/pieces", name: m.nav_pieces() },
    { path: "/cooperatives", name: m.nav_cooperatives() },
    { path: "/about", name: m.nav_about() },
    { path: "/account", name: m.nav_account() },
    { path: "/atelier", name: m.footer_atelier() },
  ]
  return (
    <footer className="mt-auto bg-ink text-sand">
      <div className="page-width grid grid-cols-2 gap-8 py-12 sm:grid-cols-[2fr_1fr_1fr]">
        <div className="col-span-2 sm:col-span-1">
          <p className="mb-3 flex items-center gap-2 text-plaster">
            <StarMark className="size-7 text-saffron" />
            <span className="font-display text-xl rtl:font-semibold">{m.brand()}</span>
          </p>
          <p className="max-w-md">{m.footer_promise()}</p>
        </div>
        <nav aria-label={m.footer_pages()}>
          <ul>
            {links.map(({ path, name }) => (
              <li key={path}>
                <a href={href(path)} className="inline-block py-1.5 no-underline hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={m.preferences_language()}>
          <ul>
            {LOCALES.map((each) => (
              <li key={each}>
                <a
                  href={localizedPath("/", each)}
                  hrefLang={each}
                  lang={each}
                  aria-current={each === locale ? "true" : undefined}
                  className="inline-block py-1.5 no-underline hover:underline"
                >
                  {LOCALE_NAMES[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {isDemonstration ? <p className="col-span-2 text-xs sm:col-span-3">{m.footer_demo()}</p> : null}
      </div>
    </footer>
  )
}
