import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { EmailField } from "~/ui/credential-fields"
import { Notice } from "~/ui/notice"
import type { RestockDone, RestockOutcome } from "../outcome"
import { RestockForm, type RestockPiece } from "./restock-form"

interface RestockPageProps {
  piece: RestockPiece
  done: RestockDone | null
  /** Why a form was not taken, with what stood in it. */
  problem: { outcome: RestockOutcome; email: string } | undefined
}

/** What came of asking to be told, and the way to take it back. */
export function RestockPage({ piece, done, problem }: RestockPageProps) {
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${m.restock_title()} · ${m.brand()}`}</title>
      <meta name="robots" content="noindex" />
      <div className="grid max-w-xl gap-6">
        <div>
          <a href={href(`/pieces/${piece.handle}`)} className="link inline-flex min-h-12 items-center">
            {m.restock_back()}
          </a>
          <h1 className="text-2xl">{piece.title}</h1>
        </div>
        {done && !problem ? (
          <Notice kind="good" role="status">
            {DONE[done]()}
          </Notice>
        ) : null}
        {problem && problem.outcome !== "email" ? (
          <Notice kind="problem" role="alert">
            {problem.outcome === "too_many" ? m.restock_too_many() : m.restock_later()}
          </Notice>
        ) : null}
        {done && !problem ? null : (
          <RestockForm piece={piece} written={problem?.email} isWrong={problem?.outcome === "email"} />
        )}
        {done === "available" ? (
          <ButtonLink href={href(`/pieces/${piece.handle}`)}>{m.restock_look()}</ButtonLink>
        ) : null}
        {done === "forgotten" && !problem ? null : <Forget />}
      </div>
    </main>
  )
}

const DONE: Readonly<Record<RestockDone, () => string>> = {
  waiting: m.restock_waiting,
  available: m.restock_available,
  forgotten: m.restock_forgotten,
}

/** Folded away: few want it, and they must find it. */
function Forget() {
  return (
    <details className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center font-semibold">{m.restock_forget()}</summary>
      <form method="post" className="grid gap-4 pb-4">
        <input type="hidden" name="intent" value="forget" />
        <EmailField id="forget-email" autoComplete="email" />
        <Button kind="plain" className="min-h-12">
          {m.restock_forget_sure()}
        </Button>
      </form>
    </details>
  )
}

/** Behind the link of the mail. A press, not the link itself: programs that look through mails follow links. */
export function RestockStopPage({ isDone }: { isDone: boolean }) {
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${m.restock_stop_title()} · ${m.brand()}`}</title>
      <meta name="robots" content="noindex" />
      <div className="grid max-w-xl gap-6">
        <h1 className="text-2xl">{m.restock_stop_title()}</h1>
        {isDone ? (
          <Notice kind="good" role="status">
            {m.restock_stopped()}
          </Notice>
        ) : (
          <form method="post" className="grid gap-4">
            <p>{m.restock_stop_text()}</p>
            <Button className="min-h-12">{m.restock_stop_sure()}</Button>
          </form>
        )}
      </div>
    </main>
  )
}
