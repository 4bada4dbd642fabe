import { m } from "~/lib/i18n"
import { Field, SelectField } from "~/ui/field"
import type { AddressFault, AddressFaults, AddressField, AddressValues } from "../address"
import { NEEDS_PROVINCE, POSTAL_CODES } from "../postal-codes"

interface AddressFieldsProps {
  values: AddressValues
  faults: AddressFaults
  countries: readonly { code: string; name: string }[]
}

/** The fields of an address in the order in which it is written, with what browsers fill in by themselves. */
export function AddressFields({ values, faults, countries }: AddressFieldsProps) {
  const textField = (name: AddressField, autoComplete: string) => ({
    name,
    autoComplete,
    defaultValue: values[name],
    error: faultText(name, faults[name], values),
  })
  const needsProvince = NEEDS_PROVINCE.includes(values.country_code)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <SelectField
          label={m.address_country()}
          name="country_code"
          autoComplete="country"
          defaultValue={values.country_code}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          error={faultText("country_code", faults.country_code, values)}
          required
        />
      </div>
      <Field
        label={m.address_first_name()}
        {...textField("first_name", "given-name")}
        required
        maxLength={80}
      />
      <Field
        label={m.address_last_name()}
        {...textField("last_name", "family-name")}
        required
        maxLength={80}
      />
      <div className="sm:col-span-2">
        <Field
          label={m.address_line_1()}
          {...textField("address_1", "address-line1")}
          required
          maxLength={120}
        />
      </div>
      <div className="sm:col-span-2">
        <Field
          label={optional(m.address_line_2())}
          {...textField("address_2", "address-line2")}
          maxLength={120}
        />
      </div>
      <Field
        label={m.address_postal_code()}
        {...textField("postal_code", "postal-code")}
        maxLength={12}
        dir="auto"
      />
      <Field label={m.address_city()} {...textField("city", "address-level2")} required maxLength={80} />
      <Field
        label={needsProvince ? m.address_province() : optional(m.address_province())}
        {...textField("province", "address-level1")}
        maxLength={80}
      />
      <Field
        label={optional(m.address_phone())}
        {...textField("phone", "tel")}
        type="tel"
        dir="ltr"
        className="rtl:text-right"
        maxLength={30}
        hint={m.address_phone_hint()}
      />
      <div className="sm:col-span-2">
        <Field
          label={optional(m.address_company())}
          {...textField("company", "organization")}
          maxLength={120}
        />
      </div>
    </div>
  )
}

function optional(label: string): string {
  return m.address_optional({ label })
}

/** Says what to write, not what was wrong. */
function faultText(
  field: AddressField,
  fault: AddressFault | undefined,
  values: AddressValues,
): string | undefined {
  if (fault === undefined) return undefined
  if (fault === "too_long") return m.fault_too_long()
  if (field === "country_code") return fault === "not_served" ? m.fault_not_served() : m.fault_country()
  const example = POSTAL_CODES[values.country_code]?.example
  if (field === "postal_code" && example) return m.fault_postal_code({ example })
  if (field === "phone") return m.fault_phone()
  if (fault === "missing") return m.fault_missing()
  return m.fault_invalid()
}
