import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField, NewPasswordField } from "~/ui/credential-fields"
import { Field } from "~/ui/field"
import { Notice } from "~/ui/notice"
import type { AccountField, AccountProblem } from "../account-forms.server"

interface RegisterFormProps {
  redirectTo: string
  shortestPassword: number
  problem: AccountProblem | undefined
}

export function RegisterForm({ redirectTo, shortestPassword, problem }: RegisterFormProps) {
  const login = href(`/account/login?redirectTo=${encodeURIComponent(redirectTo)}`)
  return (
    <div className="grid max-w-md gap-6">
      <p className="text-ash">{m.account_register_why()}</p>
      {problem?.isRefused ? (
        <Notice kind="problem" role="alert">
          {m.account_cannot_register()}{" "}
          <a href={login} className="link">
            {m.account_login_instead()}
          </a>
        </Notice>
      ) : null}
      <form method="post" className="grid gap-4">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <NameField
          name="first_name"
          label={m.address_first_name()}
          autoComplete="given-name"
          problem={problem}
        />
        <NameField
          name="last_name"
          label={m.address_last_name()}
          autoComplete="family-name"
          problem={problem}
        />
        <EmailField
          autoComplete="email"
          written={problem?.values.email}
          isWrong={problem?.faults.email !== undefined}
        />
        <NewPasswordField
          label={m.account_password()}
          shortest={shortestPassword}
          isWrong={problem?.faults.password !== undefined}
        />
        <Button>{m.account_register()}</Button>
      </form>
      <p>
        {m.account_have_account()}{" "}
        <a href={login} className="link">
          {m.account_login_link()}
        </a>
      </p>
    </div>
  )
}

interface NameFieldProps {
  name: Extract<AccountField, "first_name" | "last_name">
  label: string
  autoComplete: string
  problem: AccountProblem | undefined
}

function NameField({ name, label, autoComplete, problem }: NameFieldProps) {
  return (
    <Field
      label={label}
      name={name}
      autoComplete={autoComplete}
      required
      maxLength={80}
      defaultValue={problem?.values[name]}
      error={problem?.faults[name] ? m.fault_missing() : undefined}
    />
  )
}
