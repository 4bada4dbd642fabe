import type { VendorMe } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { ROLE_NAMES } from "../team/words"

/** For somebody who works for several cooperatives: which of them she works for now. */
export function SellerSwitch({ me }: { me: VendorMe }) {
  return (
    <details className="mx-auto w-full max-w-3xl px-4">
      <summary className="flex min-h-12 items-center gap-2 text-sand">
        <Icon name="returned" />
        {m.atelier_switch()}
      </summary>
      <form method="post" action={href("/atelier/seller")} className="grid gap-2 pb-4">
        {me.memberships.map(({ seller_id, name, role }) => (
          <button
            key={seller_id}
            type="submit"
            name="seller_id"
            value={seller_id}
            aria-current={seller_id === me.seller.id ? "true" : undefined}
            className="flex min-h-12 items-center justify-between gap-3 rounded border border-clay px-4 text-start text-plaster aria-[current]:border-saffron aria-[current]:font-semibold"
          >
            <bdi>{name}</bdi>
            <span className="text-sand">{ROLE_NAMES[role]()}</span>
          </button>
        ))}
      </form>
    </details>
  )
}
