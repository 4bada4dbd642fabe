import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField, NewPasswordField } from "~/ui/credential-fields"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import type { MemberProblem } from "../member-form.server"

interface MemberFormProps {
  problem: MemberProblem | undefined
  shortestPassword: number
  /** Where a person who has a login already goes on. */
  redirectTo: string
  /** What is known of the person who was invited. */
  known?: { name: string; email: string | null }
}

/** A new login for the atelier, with the person behind it. */
export function MemberForm({ problem, shortestPassword, redirectTo, known }: MemberFormProps) {
  const login = href(`/atelier/login?redirectTo=${encodeURIComponent(redirectTo)}`)
  return (
    <form method="post" className="grid gap-5">
      {problem?.isTaken ? (
        <Notice kind="problem" role="alert">
          {m.join_account_taken()}{" "}
          <a href={login} className="link inline-flex min-h-12 items-center">
            {m.account_login()}
          </a>
        </Notice>
      ) : null}
      <input type="hidden" name="intent" value="register" />
      <Field
        label={m.join_account_name()}
        name="name"
        autoComplete="name"
        required
        maxLength={80}
        dir="auto"
        defaultValue={problem?.values.name ?? known?.name}
        error={problem?.faults.name ? m.fault_missing() : undefined}
      />
      <EmailField
        autoComplete="username"
        written={problem?.values.email ?? known?.email ?? undefined}
        isWrong={problem?.faults.email ?? false}
      />
      <NewPasswordField
        label={m.account_password()}
        shortest={shortestPassword}
        isWrong={problem?.faults.password ?? false}
      />
      <Button className="min-h-14">
        {m.join_account_make()}
        <Icon name="arrow" />
      </Button>
      <a href={login} className="link flex min-h-12 items-center">
        {m.invitation_known()}
      </a>
    </form>
  )
}
