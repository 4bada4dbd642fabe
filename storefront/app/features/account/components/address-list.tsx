import { AddressBlock } from "~/features/address"
import { href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import type { SavedAddress } from "../addresses.server"

export function AddressList({ addresses }: { addresses: readonly SavedAddress[] }) {
  const add = <ButtonLink href={href("/account/addresses/new")}>{m.account_address_add()}</ButtonLink>
  if (addresses.length === 0)
    return (
      <EmptyState title={m.account_no_addresses_title()} action={add}>
        <p>{m.account_no_addresses_text()}</p>
      </EmptyState>
    )
  return (
    <div className="grid gap-6">
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {addresses.map((address) => (
          <AddressCard key={address.id} address={address} />
        ))}
      </ul>
      <div>{add}</div>
    </div>
  )
}

function AddressCard({ address }: { address: SavedAddress }) {
  const where = `${address.address_1}, ${address.city}`
  return (
    <li className="flex flex-col gap-3 rounded border border-sand bg-white p-4">
      <AddressBlock address={address} className="grow" />
      {address.is_default_shipping ? (
        <p>
          <Badge tone="ready">{m.account_address_default()}</Badge>
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 border-t border-sand pt-2">
        <a href={href(`/account/addresses/${address.id}`)} className="link inline-flex min-h-11 items-center">
          {m.account_address_edit()} <span className="sr-only"> {where}</span>
        </a>
        {address.is_default_shipping ? null : (
          <AddressAct
            id={address.id}
            intent="default"
            label={m.account_address_make_default()}
            where={where}
          />
        )}
        <Removal id={address.id} where={where} />
      </div>
    </li>
  )
}

function AddressAct(props: { id: string; intent: string; label: string; where: string }) {
  return (
    <form method="post" action={href("/account/addresses")}>
      <input type="hidden" name="intent" value={props.intent} />
      <input type="hidden" name="id" value={props.id} />
      <button type="submit" className="link min-h-11">
        {props.label} <span className="sr-only"> {props.where}</span>
      </button>
    </form>
  )
}

/** Two presses, without a script: the first opens the question. */
function Removal({ id, where }: { id: string; where: string }) {
  return (
    <details>
      <summary className="link flex min-h-11 items-center">
        {m.account_address_remove()} <span className="sr-only"> {where}</span>
      </summary>
      <form method="post" action={href("/account/addresses")} className="py-2">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="id" value={id} />
        <Button kind="plain">{m.account_address_remove_sure()}</Button>
      </form>
    </details>
  )
}
