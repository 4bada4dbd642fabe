import type { ReactNode } from "react"
import { useLocation } from "react-router"
import { href, m, withoutLocale } from "~/lib/i18n"
import { CartCount } from "./cart-count"
import { Icon } from "./icon"
import { Preferences } from "./preferences"
import type { Shell } from "./shell"
import { StarMark } from "./star"

/**
 * Plain links throughout: browsing pages are documents of their own, and their islands start with the document.
 */
export function Header({ shell }: { shell: Shell }) {
  return (
    <header className="border-b border-sand">
      <div className="page-width flex flex-wrap items-center gap-x-2 gap-y-2 py-3 md:flex-nowrap md:gap-x-6 md:py-4">
        <Wordmark />
        <Navigation />
        <SearchForm />
        <div className="ms-auto flex items-center md:ms-0">
          <Preferences market={shell.market} />
          <HeaderLink href={href("/account")} name={m.nav_account()}>
            <Icon name="person" />
          </HeaderLink>
          <HeaderLink href={href("/cart")} name={m.nav_cart()}>
            <Icon name="cart" />
            <CartCount />
          </HeaderLink>
        </div>
      </div>
    </header>
  )
}

export function BareHeader() {
  return (
    <header className="border-b border-sand">
      <div className="page-width flex items-center py-4">
        <Wordmark />
      </div>
    </header>
  )
}

function Wordmark() {
  return (
    <a href={href("/")} className="flex items-center gap-2 no-underline" aria-label={m.nav_home()}>
      <StarMark className="size-8 text-terracotta" />
      <span className="font-display text-xl leading-none rtl:font-semibold">{m.brand()}</span>
    </a>
  )
}

function Navigation() {
  const path = withoutLocale(useLocation().pathname)
  const entries = [
    { path: "/pieces", name: m.nav_pieces() },
    { path: "/cooperatives", name: m.nav_cooperatives() },
    { path: "/about", name: m.nav_about() },
  ]
  return (
    <nav aria-label={m.nav_main()} className="order-last w-full md:order-none md:w-auto">
      <ul className="-mx-2 flex">
        {entries.map((entry) => (
          <li key={entry.path}>
            <a
              href={href(entry.path)}
              aria-current={path === entry.path || path.startsWith(`${entry.path}/`) ? "page" : undefined}
              className="flex min-h-11 items-center px-2 no-underline hover:underline aria-[current]:font-semibold"
            >
              {entry.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SearchForm() {
  return (
    <search className="order-last w-full md:order-none md:w-auto md:grow">
      <form action={href("/pieces")} className="relative">
        <label htmlFor="header-search" className="sr-only">
          {m.search_label()}
        </label>
        <input
          id="header-search"
          type="search"
          name="q"
          data-suggest={href("/suggest")}
          data-suggest-label={m.suggest_label()}
          maxLength={200}
          placeholder={m.search_placeholder()}
          className="h-11 w-full rounded border border-sand bg-white ps-4 pe-12 placeholder:text-clay"
        />
        <button
          type="submit"
          className="absolute end-0 top-0 grid size-11 place-items-center"
          aria-label={m.search_submit()}
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}

function HeaderLink(props: { href: string; name: string; children: ReactNode }) {
  return (
    <a href={props.href} className="relative grid size-11 place-items-center no-underline">
      {props.children}
      <span className="sr-only">{props.name}</span>
    </a>
  )
}
