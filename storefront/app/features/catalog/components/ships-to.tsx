import { MARKETS } from "@hirfa/contracts"
import { countriesByName, m } from "~/lib/i18n"

const COUNTRIES = MARKETS.flatMap(({ countries }) => countries)

/** Leaves only what its cooperative sends to a country. All are listed: the page is the same for readers of any of them. */
export function ShipsTo({ chosen }: { chosen: string | undefined }) {
  return (
    <label className="grid gap-1 border-t border-sand py-3">
      <span className="font-semibold">{m.ships_to_label()}</span>
      <select name="ships_to" defaultValue={chosen ?? ""} className="field">
        <option value="">{m.ships_to_any()}</option>
        {countriesByName(COUNTRIES).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
