import { useLocation } from "react-router"
import { currentLocale, href, LOCALE_NAMES, LOCALES, localizedPath, m, withoutLocale } from "~/lib/i18n"
import { Button } from "./button"
import { Icon } from "./icon"
import type { Shell } from "./shell"

/** Language, country and currency, behind one button. Plain links and a plain form: it works before any script. */
export function Preferences({ market }: { market: Shell["market"] }) {
  const locale = currentLocale()
  return (
    <details className="group relative" name="header">
      <summary className="flex min-h-11 items-center gap-1.5 rounded px-2 hover:bg-lime">
        <Icon name="globe" />
        <span className="text-xs font-semibold uppercase">
          {market ? `${locale} · ${market.currency}` : locale}
        </span>
        <span className="sr-only">{m.preferences_title()}</span>
      </summary>
      <div className="absolute end-0 top-full z-20 mt-1 w-72 rounded border border-sand bg-white p-4 max-sm:-end-20">
        <Languages />
        {market ? <MarketForm market={market} /> : null}
      </div>
    </details>
  )
}

function Languages() {
  const { pathname, search } = useLocation()
  const current = currentLocale()
  const path = withoutLocale(pathname)
  return (
    <nav aria-label={m.preferences_language()}>
      <ul className="flex gap-1">
        {LOCALES.map((locale) => (
          <li key={locale} className="grow">
            <a
              href={`${localizedPath(path, locale)}${search}`}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === current ? "true" : undefined}
              className="flex min-h-11 items-center justify-center rounded border border-sand px-2 no-underline hover:bg-lime aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {LOCALE_NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function MarketForm({ market }: { market: NonNullable<Shell["market"]> }) {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={href("/market")} className="mt-4 grid gap-3">
      <input type="hidden" name="redirectTo" value={`${pathname}${search}`} />
      <label className="grid gap-1">
        <span className="font-semibold">{m.preferences_country()}</span>
        <select name="country" defaultValue={market.country} className="field" autoComplete="country">
          {market.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="font-semibold">{m.preferences_currency()}</span>
        <select name="currency" defaultValue={market.currency} className="field">
          {market.currencies.map((currency) => (
            <option key={currency} value={currency}>
              {currency.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <Button kind="plain">{m.preferences_save()}</Button>
    </form>
  )
}
