import { formatNumber, m } from "~/lib/i18n"

/** Where one is, in words and as a bar. */
export function StepProgress({ step, count }: { step: number; count: number }) {
  const text = m.join_progress({ step: formatNumber(step), count: formatNumber(count) })
  return (
    <div>
      <p className="mb-2 text-ash">{text}</p>
      <div aria-hidden className="h-2 rounded-full bg-sand">
        <div className="h-2 rounded-full bg-olive" style={{ inlineSize: `${(step / count) * 100}%` }} />
      </div>
    </div>
  )
}
