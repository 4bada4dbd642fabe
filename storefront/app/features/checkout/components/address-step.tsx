import type { CartView } from "@hirfa/contracts"
import { Form, Link, useNavigation } from "react-router"
import type { SavedAddress } from "~/features/account/index.server"
import { AddressFields, type AddressValues, addressLines } from "~/features/address"
import { countryName, href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField } from "~/ui/credential-fields"
import { Notice } from "~/ui/notice"
import type { CheckoutProblem } from "../checkout-action.server"
import { StepDone } from "./step-section"

interface AddressStepProps {
  countries: readonly { code: string; name: string }[]
  customer: { email: string; addresses: readonly SavedAddress[] } | null
  contact: { email: string; values: AddressValues }
  problem: CheckoutProblem | undefined
}

/** Who buys and where it goes: one form, because a phone's keyboard fills both in one go. */
export function AddressStep({ countries, customer, contact, problem }: AddressStepProps) {
  const { state } = useNavigation()
  const mine = problem?.step === "address" ? problem : undefined
  const values = mine?.values ?? contact.values
  return (
    <div className="grid gap-6">
      {mine?.isRefused ? (
        <Notice kind="problem" role="alert">
          {m.checkout_address_refused()}
        </Notice>
      ) : null}
      {customer ? <SavedAddresses addresses={customer.addresses} /> : <LoginHint />}
      {/* The fields begin anew when another saved address is taken. */}
      <Form
        method="post"
        key={JSON.stringify(contact.values)}
        className="grid gap-6"
        action={href("/checkout")}
      >
        <input type="hidden" name="intent" value="address" />
        <EmailField
          autoComplete="email"
          written={mine?.email ?? contact.email}
          hint={m.checkout_email_hint()}
          isWrong={mine?.faults.email !== undefined}
        />
        <AddressFields values={values} faults={mine?.faults ?? {}} countries={countries} />
        <Button disabled={state !== "idle"}>{m.checkout_to_delivery()}</Button>
      </Form>
    </div>
  )
}

function LoginHint() {
  const path = href(`/account/login?redirectTo=${encodeURIComponent(href("/checkout"))}`)
  return (
    <p>
      {m.checkout_guest()}{" "}
      <a href={path} className="link">
        {m.checkout_guest_login()}
      </a>
    </p>
  )
}

function SavedAddresses({ addresses }: { addresses: readonly SavedAddress[] }) {
  if (addresses.length < 2) return null
  return (
    <nav aria-label={m.checkout_saved_addresses()}>
      <p className="mb-1 font-semibold">{m.checkout_saved_addresses()}</p>
      <ul className="flex flex-wrap gap-2">
        {addresses.map((address) => (
          <li key={address.id}>
            <Link
              to={href(`/checkout?edit=address&address=${address.id}`)}
              className="button button-plain"
              preventScrollReset
            >
              {address.address_1}, {address.city}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function AddressDone({ cart }: { cart: CartView }) {
  const address = cart.shipping_address
  if (!address) return null
  return (
    <StepDone edit="address" what={m.checkout_contact()}>
      <p className="break-words">
        <bdi>{cart.email}</bdi>
      </p>
      <p className="text-ash">
        <bdi>{addressLines(address, countryName(address.country_code)).join(", ")}</bdi>
      </p>
    </StepDone>
  )
}
