import type { ReactNode } from "react"
import { formatNumber, m } from "~/lib/i18n"
import { Field } from "./field"

interface EmailFieldProps {
  /** Where another form of the page asks for one too. */
  id?: string
  /** `username` where somebody logs in: then a password manager fills in both. */
  autoComplete: "username" | "email"
  written?: string | undefined
  isWrong?: boolean
  hint?: ReactNode
}

/** An email: written from left to right in every language. */
export function EmailField({ id, autoComplete, written, isWrong = false, hint }: EmailFieldProps) {
  return (
    <Field
      label={m.checkout_email()}
      name="email"
      id={id}
      type="email"
      autoComplete={autoComplete}
      dir="ltr"
      className="rtl:text-right"
      required
      maxLength={254}
      defaultValue={written}
      hint={hint}
      error={isWrong ? m.fault_email() : undefined}
    />
  )
}

/** The password of a login. What was written is never sent back. */
export function PasswordField({ isMissing = false }: { isMissing?: boolean }) {
  return (
    <Field
      {...PASSWORD}
      label={m.account_password()}
      autoComplete="current-password"
      error={isMissing ? m.fault_password_missing() : undefined}
    />
  )
}

interface NewPasswordFieldProps {
  label: string
  shortest: number
  isWrong?: boolean
}

/** A password that is chosen now, with its rule beside it. */
export function NewPasswordField({ label, shortest, isWrong = false }: NewPasswordFieldProps) {
  const count = formatNumber(shortest)
  return (
    <Field
      {...PASSWORD}
      label={label}
      autoComplete="new-password"
      minLength={shortest}
      hint={m.account_password_hint({ count })}
      error={isWrong ? m.fault_password_short({ count }) : undefined}
    />
  )
}

const PASSWORD = { name: "password", type: "password", dir: "ltr", required: true, maxLength: 200 } as const
