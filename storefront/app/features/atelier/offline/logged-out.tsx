import { href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"

/** What this phone shows instead of the atelier after a logout that had no line. The island `offline` sends it when there is one. */
export function LoggedOut() {
  return (
    <div data-logged-out="" className="grid gap-6">
      <Notice kind="info" role="status">
        <p>{m.logged_out_text()}</p>
      </Notice>
      <ButtonLink href={href("/atelier/login")} className="min-h-12">
        <Icon name="person" />
        {m.logged_out_again()}
      </ButtonLink>
    </div>
  )
}
