import type { ReactNode } from "react"
import { href, m } from "~/lib/i18n"

type AccountPlace = "orders" | "news" | "addresses"

interface AccountFrameProps {
  title: string
  /** Null before the login: then there is nothing to move between. */
  current: AccountPlace | null
  children: ReactNode
}

export function AccountFrame({ title, current, children }: AccountFrameProps) {
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${title} · ${m.brand()}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="mb-6 text-2xl">{title}</h1>
      {current ? <AccountNavigation current={current} /> : null}
      {children}
    </main>
  )
}

function AccountNavigation({ current }: { current: AccountPlace }) {
  const entries = [
    { id: "orders", path: "/account", name: m.account_orders() },
    { id: "news", path: "/account/news", name: m.inbox_title() },
    { id: "addresses", path: "/account/addresses", name: m.account_addresses() },
  ]
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 border-b border-sand">
      <nav aria-label={m.nav_account()}>
        <ul className="flex gap-6">
          {entries.map(({ id, path, name }) => (
            <li key={id}>
              <a
                href={href(path)}
                aria-current={id === current ? "page" : undefined}
                className="-mb-px flex min-h-12 items-center border-b-2 border-transparent no-underline aria-[current]:border-terracotta aria-[current]:font-semibold"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action={href("/account/logout")}>
        <button type="submit" className="link min-h-12">
          {m.account_logout()}
        </button>
      </form>
    </div>
  )
}
