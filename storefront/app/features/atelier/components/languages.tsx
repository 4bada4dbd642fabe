import { useLocation } from "react-router"
import { currentLocale, LOCALE_NAMES, LOCALES, localizedPath, m, withoutLocale } from "~/lib/i18n"

/** The same page in each language. */
export function Languages() {
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
