import islands from "virtual:islands"
import type { VendorMe } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { useRouteLoaderData } from "react-router"
import { href, m } from "~/lib/i18n"
import { OWNER_META } from "~/offline/headers"
import { TestPaymentBar } from "~/ui/frame"
import { StarMark } from "~/ui/star"
import { LineNotices } from "../offline/line-notices"
import { ATELIER_PLACE, type AtelierPlaceData } from "../place"
import { AtelierNav } from "./atelier-nav"
import { Languages } from "./languages"
import { SellerSwitch } from "./seller-switch"

interface AtelierFrameProps {
  /** Who works, and for whom; absent before the login. */
  me?: VendorMe | undefined
  /** The cooperative's name, where no more of it is known. */
  seller?: string | undefined
  /** What stands in the place of the cooperative's name for somebody who has none yet, but a login. */
  name?: string | undefined
  isTestPayment: boolean
  children: ReactNode
}

/** The workshop's own frame: nothing of the shop in it, everything large, and plain documents throughout. */
export function AtelierFrame({ me, seller, name, isTestPayment, children }: AtelierFrameProps) {
  const owner = useRouteLoaderData<AtelierPlaceData>(ATELIER_PLACE)?.owner
  const shown = me?.seller.name ?? seller ?? name
  return (
    <>
      <meta name="robots" content="noindex" />
      {owner ? <meta name={OWNER_META} content={owner} /> : null}
      {isTestPayment ? <TestPaymentBar /> : null}
      <header className="bg-ink text-plaster">
        <div className="mx-auto flex w-full max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
          <a href={href("/atelier")} className="flex min-h-12 items-center gap-2 no-underline">
            <StarMark className="size-8 text-saffron" />
            <span>
              <span className="block leading-tight font-semibold">
                <bdi>{shown || m.brand()}</bdi>
              </span>
              <span className="block text-xs leading-tight text-sand">{m.atelier_name()}</span>
            </span>
          </a>
          <Languages />
        </div>
        {me && me.memberships.length > 1 ? <SellerSwitch me={me} /> : null}
      </header>
      {me ? <AtelierNav role={me.role} unread={me.unread} /> : null}
      {owner ? <LineNotices /> : null}
      <main id="content" className="mx-auto w-full max-w-3xl grow px-4 py-6">
        {children}
      </main>
      {shown !== undefined ? (
        <footer className="mx-auto w-full max-w-3xl px-4 pb-8">
          <form method="post" action={href("/atelier/logout")}>
            <button type="submit" className="button button-plain w-full sm:w-auto">
              {m.account_logout()}
            </button>
          </form>
        </footer>
      ) : null}
      <script type="module" src={islands.forms} />
      <script type="module" src={islands.offline} />
    </>
  )
}
