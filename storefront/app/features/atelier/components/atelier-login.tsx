import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"

interface AtelierLoginProps {
  redirectTo: string
  notice: "logged_out" | null
  /** What was written and not taken. */
  refusedEmail: string | undefined
}

export function AtelierLogin({ redirectTo, notice, refusedEmail }: AtelierLoginProps) {
  return (
    <div className="mx-auto grid max-w-md gap-6 py-6">
      <title>{`${m.atelier_login_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.atelier_login_title()}</h1>
      {notice === "logged_out" ? <Notice kind="good">{m.account_logged_out()}</Notice> : null}
      {refusedEmail !== undefined ? (
        <Notice kind="problem" role="alert">
          {m.account_wrong_login()}
        </Notice>
      ) : null}
      <form method="post" className="grid gap-5">
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
          defaultValue={refusedEmail}
        />
        <Field
          label={m.account_password()}
          name="password"
          type="password"
          autoComplete="current-password"
          dir="ltr"
          required
          maxLength={200}
        />
        <Button className="min-h-14">
          <Icon name="person" />
          {m.account_login()}
        </Button>
      </form>
      <p className="text-ash">{m.atelier_login_help()}</p>
    </div>
  )
}
