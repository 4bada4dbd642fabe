import type { VendorOrder } from "@hirfa/contracts"
import { formatMoney, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { TextAreaField } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import type { DeedProblem } from "../order-deed.server"

interface FormProps {
  order: VendorOrder
  problem: DeedProblem | undefined
}

/** For the cooperative's own people; the buyer never sees it. */
export function NoteForm({ order, problem }: FormProps) {
  const mine = problem?.intent === "note" ? problem : undefined
  return (
    <details
      open={mine !== undefined || Boolean(order.note)}
      className="rounded border border-sand bg-white px-4"
    >
      <summary className="flex min-h-12 items-center font-semibold">{m.atelier_note()}</summary>
      <form method="post" className="grid gap-3 pb-4">
        <input type="hidden" name="intent" value="note" />
        <TextAreaField
          label={m.atelier_note_label()}
          name="note"
          rows={3}
          maxLength={2000}
          dir="auto"
          defaultValue={mine?.values.note ?? order.note ?? ""}
          error={mine?.faults.note ? m.fault_too_long() : undefined}
        />
        <Button kind="plain">{m.atelier_note_save()}</Button>
      </form>
    </details>
  )
}

/** Two steps without a script: unfolding asks, the button does. What the buyer gets back is said before. */
export function CancelForm({ order, problem }: FormProps) {
  const mine = problem?.intent === "cancel" ? problem : undefined
  const back = { ...order.totals.total, amount: order.totals.total.amount - order.refunded.amount }
  const isPaid = order.payment_state === "paid" || order.payment_state === "partly_refunded"
  return (
    <details open={mine !== undefined} className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-terracotta-deep">
        <Icon name="close" />
        {m.atelier_cancel()}
      </summary>
      <form method="post" className="grid gap-4 pb-4">
        <input type="hidden" name="intent" value="cancel" />
        <Notice kind="warning">
          {isPaid ? m.atelier_cancel_refund({ amount: formatMoney(back) }) : m.atelier_cancel_unpaid()}
        </Notice>
        <TextAreaField
          label={m.atelier_cancel_reason()}
          name="reason"
          rows={2}
          required
          minLength={3}
          maxLength={500}
          dir="auto"
          defaultValue={mine?.values.reason}
          hint={m.atelier_cancel_reason_hint()}
          error={mine?.faults.reason ? m.fault_reason() : undefined}
        />
        <Button kind="plain">
          <Icon name="close" />
          {m.atelier_cancel_sure()}
        </Button>
      </form>
    </details>
  )
}
