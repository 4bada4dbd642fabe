import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field } from "~/ui/field"
import { Notice } from "~/ui/notice"
import type { AccountProblem } from "../account-forms.server"

interface LoginFormProps {
  redirectTo: string
  problem: AccountProblem | undefined
  notice?: "logged_out" | null
}

export function LoginForm({ redirectTo, problem, notice }: LoginFormProps) {
  const register = href(`/account/register?redirectTo=${encodeURIComponent(redirectTo)}`)
  return (
    <div className="grid max-w-md gap-6">
      {notice === "logged_out" ? <Notice kind="good">{m.account_logged_out()}</Notice> : null}
      {problem?.isRefused ? (
        <Notice kind="problem" role="alert">
          {m.account_wrong_login()}
        </Notice>
      ) : null}
      <form method="post" className="grid gap-4">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <Field
          label={m.checkout_email()}
          name="email"
          type="email"
          autoComplete="username"
          dir="ltr"
          className="rtl:text-right"
          required
          maxLength={254}
          defaultValue={problem?.values.email}
          error={problem?.faults.email ? m.fault_email() : undefined}
        />
        <Field
          label={m.account_password()}
          name="password"
          type="password"
          autoComplete="current-password"
          dir="ltr"
          required
          maxLength={200}
          error={problem?.faults.password ? m.fault_password_missing() : undefined}
        />
        <Button>{m.account_login()}</Button>
      </form>
      <p>
        {m.account_no_account()}{" "}
        <a href={register} className="link">
          {m.account_register_link()}
        </a>
      </p>
    </div>
  )
}
