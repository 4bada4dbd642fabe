import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField, PasswordField } from "~/ui/credential-fields"
import type { AccountProblem } from "../account-forms.server"
import { ForgotPasswordLink, LoginNotice, type LoginNoticeKind } from "./password-forms"

interface LoginFormProps {
  redirectTo: string
  problem: AccountProblem | undefined
  notice: LoginNoticeKind | null
}

export function LoginForm({ redirectTo, problem, notice }: LoginFormProps) {
  const register = href(`/account/register?redirectTo=${encodeURIComponent(redirectTo)}`)
  return (
    <div className="grid max-w-md gap-6">
      <LoginNotice notice={notice} isRefused={problem?.isRefused ?? false} />
      <form method="post" className="grid gap-4">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <EmailField
          autoComplete="username"
          written={problem?.values.email}
          isWrong={problem?.faults.email !== undefined}
        />
        <PasswordField isMissing={problem?.faults.password !== undefined} />
        <Button>{m.account_login()}</Button>
      </form>
      <div>
        <ForgotPasswordLink home="/account" />
        <p>
          {m.account_no_account()}{" "}
          <a href={register} className="link">
            {m.account_register_link()}
          </a>
        </p>
      </div>
    </div>
  )
}
