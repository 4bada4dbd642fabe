import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"

interface HolidayProps {
  until: string | null
  /** A day that was refused. */
  wrong: string | null
}

/** Closes the shop until a day; it says so on its pages, and opens again by itself. */
export function Holiday({ until, wrong }: HolidayProps) {
  return (
    <details open={wrong !== null} className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center gap-2 font-semibold">
        <Icon name="clock" />
        {m.holiday_title()}
      </summary>
      <p className="mb-4">{m.holiday_text()}</p>
      <form method="post" className="grid gap-4 pb-4">
        <input type="hidden" name="intent" value="holiday" />
        <Field
          label={m.holiday_until()}
          name="until"
          type="date"
          required
          defaultValue={wrong ?? until?.slice(0, 10)}
          error={wrong === null ? undefined : m.holiday_fault()}
        />
        <Button className="min-h-12">{m.holiday_close()}</Button>
      </form>
      {until ? (
        <form method="post" className="pb-4">
          <input type="hidden" name="intent" value="open" />
          <Button kind="plain" className="min-h-12 w-full">
            {m.holiday_open()}
          </Button>
        </form>
      ) : null}
    </details>
  )
}
