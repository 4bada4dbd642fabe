import type { VendorOrder } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field, SelectField } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { CARRIERS, OTHER_CARRIER } from "../carriers"
import type { DeedProblem } from "../order-deed.server"

interface ShipFormProps {
  order: VendorOrder
  problem: DeedProblem | undefined
  /** Packing comes first: then handing over at once is the other way, folded away. */
  isSecond: boolean
}

export function ShipForm({ order, problem, isSecond }: ShipFormProps) {
  const mine = problem?.intent === "ship" ? problem : undefined
  if (!isSecond) return <Fields order={order} problem={mine} />
  return (
    <details open={mine !== undefined}>
      <summary className="link flex min-h-12 items-center">{m.atelier_ship_at_once()}</summary>
      <Fields order={order} problem={mine} isPlain />
    </details>
  )
}

interface FieldsProps {
  order: VendorOrder
  problem: DeedProblem | undefined
  isPlain?: boolean
}

function Fields({ order, problem, isPlain = false }: FieldsProps) {
  const packed = order.shipments.find((shipment) => shipment.shipped_at === null)
  const { values = {}, faults = {} } = problem ?? {}
  const options = [
    { value: "", label: m.atelier_carrier_choose() },
    ...CARRIERS.map(({ id, name }) => ({ value: id, label: name })),
    { value: OTHER_CARRIER, label: m.atelier_carrier_other() },
  ]
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="ship" />
      {packed ? <input type="hidden" name="shipment_id" value={packed.id} /> : null}
      <SelectField
        label={m.atelier_carrier()}
        name="carrier"
        options={options}
        defaultValue={values.carrier ?? ""}
        required
        error={faults.carrier ? m.fault_carrier() : undefined}
      />
      <Field
        label={m.atelier_carrier_name()}
        name="other_carrier"
        maxLength={80}
        defaultValue={values.other_carrier}
        hint={m.atelier_carrier_name_hint()}
        error={faults.other_carrier ? m.fault_carrier_name() : undefined}
      />
      <Field
        label={m.order_tracking_number()}
        name="tracking_number"
        required
        maxLength={80}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        className="rtl:text-right"
        defaultValue={values.tracking_number}
        hint={m.atelier_tracking_hint()}
        error={faults.tracking_number ? m.fault_tracking() : undefined}
      />
      {packed ? null : <Parts order={order} error={faults.lines ? m.fault_part() : undefined} />}
      <Button kind={isPlain ? "plain" : "main"} className="min-h-14 text-base">
        <Icon name="arrow" className="size-6" />
        {m.atelier_ship()}
      </Button>
    </form>
  )
}

/** Of an order that goes in several parcels: how many of each piece go now. Untouched, all that is left goes. */
function Parts({ order, error }: { order: VendorOrder; error: string | undefined }) {
  const left = order.lines.filter((line) => line.quantity > line.fulfilled_quantity)
  const count = left.reduce((sum, line) => sum + line.quantity - line.fulfilled_quantity, 0)
  if (count < 2) return null
  return (
    <details open={error !== undefined}>
      <summary className="link flex min-h-12 items-center">{m.ship_part()}</summary>
      <p className="mb-3">{m.ship_part_hint()}</p>
      {error ? (
        <p role="alert" className="mb-3 font-semibold text-terracotta-deep">
          {error}
        </p>
      ) : null}
      <div className="grid gap-3">
        {left.map((line) => (
          <Field
            key={line.id}
            label={m.ship_part_line({ title: line.title })}
            name={`part_${line.id}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={line.quantity - line.fulfilled_quantity}
            defaultValue={line.quantity - line.fulfilled_quantity}
          />
        ))}
      </div>
    </details>
  )
}
