import type { ReactNode } from "react"
import { Link } from "react-router"
import { href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"

interface StepSectionProps {
  number: number | string
  name: string
  title: string
  isOpen: boolean
  children: ReactNode
}

export function StepSection({ number, name, title, isOpen, children }: StepSectionProps) {
  const isWaiting =
    children === null || (Array.isArray(children) && children.every((child) => child === null))
  return (
    <section
      aria-labelledby={`step-${name}`}
      className={`rounded border px-4 py-4 sm:px-6 ${isOpen ? "border-clay bg-white" : "border-sand"}`}
    >
      <h2
        id={`step-${name}`}
        tabIndex={-1}
        className={`flex items-baseline gap-3 text-lg ${isWaiting ? "text-ash" : ""}`}
      >
        <bdi className="font-text text-sm font-semibold text-terracotta-deep">{number}</bdi>
        {title}
      </h2>
      <div className="mt-4 empty:hidden">{children}</div>
    </section>
  )
}

/** What a finished step says, with the way back into it. */
export function StepDone({ edit, what, children }: { edit: string; what: string; children: ReactNode }) {
  return (
    <div className="flex items-start gap-3">
      <Icon name="check" className="mt-0.5 size-5 text-olive" />
      <div className="min-w-0 grow">{children}</div>
      <Link
        to={href(`/checkout?edit=${edit}`)}
        className="link -my-2 inline-flex min-h-11 items-center"
        preventScrollReset
      >
        {m.checkout_change()} <span className="sr-only"> {what}</span>
      </Link>
    </div>
  )
}
