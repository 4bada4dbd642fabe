import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { EmailField, NewPasswordField } from "~/ui/credential-fields"
import { Notice } from "~/ui/notice"
import type { AccountProblem } from "../account-forms.server"

/** Where a login lives, with its pages for a forgotten password. */
export type LoginHome = "/account" | "/atelier"

interface ForgotPasswordFormProps {
  home: LoginHome
  isSent: boolean
  problem: AccountProblem | undefined
}

export function ForgotPasswordForm({ home, isSent, problem }: ForgotPasswordFormProps) {
  return (
    <div className="grid max-w-md gap-6">
      {isSent ? (
        <Notice kind="good" title={m.account_forgot_sent_title()} role="status">
          {m.account_forgot_sent_text()}
        </Notice>
      ) : (
        <p>{m.account_forgot_text()}</p>
      )}
      <form method="post" action={href(`${home}/forgot-password`)} className="grid gap-4">
        <EmailField
          autoComplete="username"
          written={problem?.values.email}
          isWrong={problem?.faults.email !== undefined}
        />
        <Button kind={isSent ? "plain" : "main"}>
          {isSent ? m.account_forgot_again() : m.account_forgot_send()}
        </Button>
      </form>
      <p>
        <a href={href(`${home}/login`)} className="link">
          {m.account_back_to_login()}
        </a>
      </p>
    </div>
  )
}

interface NewPasswordFormProps {
  home: LoginHome
  token: string
  shortestPassword: number
  isDead: boolean
  isWrong: boolean
}

export function NewPasswordForm({ home, token, shortestPassword, isDead, isWrong }: NewPasswordFormProps) {
  if (isDead)
    return (
      <div className="grid max-w-md justify-items-start gap-6">
        <Notice kind="problem" title={m.account_new_password_dead_title()} role="alert">
          {m.account_new_password_dead_text()}
        </Notice>
        <ButtonLink href={href(`${home}/forgot-password`)}>{m.account_forgot_again()}</ButtonLink>
      </div>
    )
  return (
    // To the address without the token: it travels in the form from here on.
    <form method="post" action={href(`${home}/new-password`)} className="grid max-w-md gap-4">
      <input type="hidden" name="token" value={token} />
      <NewPasswordField label={m.account_new_password()} shortest={shortestPassword} isWrong={isWrong} />
      <Button>{m.account_new_password_save()}</Button>
    </form>
  )
}

/** Below a login form. */
export function ForgotPasswordLink({ home }: { home: LoginHome }) {
  return (
    <p>
      <a href={href(`${home}/forgot-password`)} className="link inline-flex min-h-11 items-center">
        {m.account_forgot_link()}
      </a>
    </p>
  )
}

/** What a login page says first: how somebody came to it, or why she did not get in. */
export function LoginNotice({ notice, isRefused }: { notice: LoginNoticeKind | null; isRefused: boolean }) {
  if (isRefused)
    return (
      <Notice kind="problem" role="alert">
        {m.account_wrong_login()}
      </Notice>
    )
  if (notice === null) return null
  return (
    <Notice kind="good" role="status">
      {notice === "logged_out" ? m.account_logged_out() : m.account_password_changed()}
    </Notice>
  )
}

export type LoginNoticeKind = "logged_out" | "password_changed"
