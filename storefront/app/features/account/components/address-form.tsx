import { type AddressFaults, AddressFields, type AddressValues } from "~/features/address"
import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"

interface AddressFormProps {
  values: AddressValues
  faults: AddressFaults
  countries: readonly { code: string; name: string }[]
}

export function AddressForm({ values, faults, countries }: AddressFormProps) {
  return (
    <form method="post" className="grid max-w-2xl gap-6">
      <AddressFields values={values} faults={faults} countries={countries} />
      <div className="flex flex-wrap gap-3">
        <Button>{m.account_address_save()}</Button>
        <ButtonLink kind="plain" href={href("/account/addresses")}>
          {m.account_cancel()}
        </ButtonLink>
      </div>
    </form>
  )
}
