import type { VendorOrder } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon, type IconName } from "~/ui/icon"
import type { DeedProblem } from "../order-deed.server"
import { ShipForm } from "./ship-form"

/** The one thing to do now: confirm, pack, or hand over to the carrier. */
export function NextDeed({ order, problem }: { order: VendorOrder; problem: DeedProblem | undefined }) {
  const { can } = order
  if (!can.confirm && !can.pack && !can.ship) return null
  return (
    <section aria-labelledby="next" className="grid gap-4 rounded border-2 border-terracotta bg-white p-4">
      <h2 id="next" className="text-lg">
        {m.atelier_next()}
      </h2>
      {can.confirm ? (
        <OneButton
          intent="confirm"
          icon="check"
          label={m.atelier_confirm()}
          hint={m.atelier_confirm_hint()}
        />
      ) : null}
      {!can.confirm && can.pack ? (
        <OneButton intent="pack" icon="parcel" label={m.atelier_pack()} hint={m.atelier_pack_hint()} />
      ) : null}
      {!can.confirm && can.ship ? <ShipForm order={order} problem={problem} isSecond={can.pack} /> : null}
    </section>
  )
}

function OneButton(props: { intent: string; icon: IconName; label: string; hint: string }) {
  return (
    <form method="post" className="grid gap-2">
      <input type="hidden" name="intent" value={props.intent} />
      <p>{props.hint}</p>
      <Button className="min-h-14 text-base">
        <Icon name={props.icon} className="size-6" />
        {props.label}
      </Button>
    </form>
  )
}
