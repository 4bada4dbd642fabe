import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Icon, type IconName } from "~/ui/icon"
import { Notice } from "~/ui/notice"

/** What applying is, before anybody has to tell anything. */
export function JoinWelcome({ isLoggedIn }: { isLoggedIn: boolean }) {
  const needed: { icon: IconName; text: string }[] = [
    { icon: "person", text: m.join_have_names() },
    { icon: "info", text: m.join_have_papers() },
    { icon: "check", text: m.join_have_bank() },
    { icon: "hand", text: m.join_have_pictures() },
  ]
  return (
    <div className="grid gap-6">
      <title>{`${m.join_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.join_title()}</h1>
      {isLoggedIn ? <Notice>{m.join_not_member()}</Notice> : null}
      <p className="text-base">{m.join_lead()}</p>
      <section aria-labelledby="join-have" className="rounded border border-sand bg-white p-4">
        <h2 id="join-have" className="mb-3 text-lg">
          {m.join_have_title()}
        </h2>
        <ul className="grid gap-3">
          {needed.map(({ icon, text }) => (
            <li key={icon} className="flex gap-3">
              <Icon name={icon} className="mt-0.5 size-6 text-terracotta" />
              {text}
            </li>
          ))}
        </ul>
      </section>
      {isLoggedIn ? (
        <form method="post">
          <input type="hidden" name="intent" value="start" />
          <Button className="min-h-14 w-full sm:w-auto">
            {m.join_begin()}
            <Icon name="arrow" />
          </Button>
        </form>
      ) : (
        <div className="flex flex-col gap-3 sm:flex-row">
          <ButtonLink href={href("/atelier/join/account")} className="min-h-14">
            {m.join_begin()}
            <Icon name="arrow" />
          </ButtonLink>
          <ButtonLink
            kind="plain"
            href={href(`/atelier/login?redirectTo=${encodeURIComponent(href("/atelier/join"))}`)}
            className="min-h-14"
          >
            <Icon name="person" />
            {m.join_go_on_login()}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
