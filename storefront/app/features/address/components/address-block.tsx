import type { Address } from "@hirfa/contracts"
import { countryName } from "~/lib/i18n"
import { addressLines } from "../address"

/** An address as it stands on a parcel. Each line keeps its own direction: a French street in an Arabic page. */
export function AddressBlock({ address, className = "" }: { address: Address; className?: string }) {
  return (
    <address className={`not-italic ${className}`}>
      {addressLines(address, countryName(address.country_code)).map((line) => (
        <span key={line} className="block">
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  )
}
