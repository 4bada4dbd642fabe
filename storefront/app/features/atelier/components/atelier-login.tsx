import { ForgotPasswordLink, LoginNotice, type LoginNoticeKind } from "~/features/account"
import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField, PasswordField } from "~/ui/credential-fields"
import { Icon } from "~/ui/icon"

interface AtelierLoginProps {
  redirectTo: string
  notice: LoginNoticeKind | null
  /** What was written and not taken. */
  refusedEmail: string | undefined
}

export function AtelierLogin({ redirectTo, notice, refusedEmail }: AtelierLoginProps) {
  return (
    <>
      <LoginNotice notice={notice} isRefused={refusedEmail !== undefined} />
      <form method="post" className="grid gap-5">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <EmailField autoComplete="username" written={refusedEmail} />
        <PasswordField />
        <Button className="min-h-14">
          <Icon name="person" />
          {m.account_login()}
        </Button>
      </form>
      <div>
        <ForgotPasswordLink home="/atelier" />
        <p className="text-ash">{m.atelier_login_help()}</p>
        <a href={href("/atelier/join")} className="link flex min-h-12 items-center">
          {m.atelier_apply()}
        </a>
      </div>
    </>
  )
}
