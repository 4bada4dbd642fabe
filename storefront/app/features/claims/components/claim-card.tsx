import type { Claim, ClaimState } from "@hirfa/contracts"
import { formatDate, formatMoney, formatNumber, m } from "~/lib/i18n"
import { Badge, type BadgeTone } from "~/ui/badge"
import { Icon } from "~/ui/icon"
import { claimStateText, didText, partyText, reasonText } from "../words"
import { ClaimActs } from "./claim-acts"
import { WordPictures } from "./word-pictures"

const TONES: Readonly<Record<ClaimState, BadgeTone>> = {
  asked: "order",
  offered: "order",
  accepted: "info",
  sent_back: "info",
  refused: "problem",
  with_operator: "order",
  settled: "ready",
  closed: "sold",
  withdrawn: "sold",
}

/** A return or a problem: what it is about, where it stands, what one can do, and what has happened. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const isWaiting = claim.state === "asked"
  return (
    <article
      id={claim.id}
      aria-labelledby={`title-${claim.id}`}
      className="grid gap-4 rounded border border-sand bg-white p-4"
    >
      <header className="flex flex-wrap items-start justify-between gap-2">
        <h3 id={`title-${claim.id}`} className="flex items-center gap-2">
          <Icon name={claim.kind === "return" ? "returned" : "alert"} />
          {claim.kind === "return" ? m.claim_return() : m.claim_problem()}
          {" · "}
          {reasonText(claim.reason)}
        </h3>
        <Badge tone={TONES[claim.state]}>{claimStateText(claim.state)}</Badge>
      </header>
      <ul>
        {claim.lines.map(({ line_id, title, quantity }) => (
          <li key={line_id}>
            {formatNumber(quantity)} × <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <p dir="auto" className="border-s-4 border-sand ps-4 whitespace-pre-line">
        {claim.words}
      </p>
      <WordPictures pictures={claim.pictures} name={m.claim_picture()} />
      <Facts claim={claim} />
      {isWaiting ? (
        <p className="font-semibold">{m.claim_answer_by({ date: formatDate(claim.answer_by) })}</p>
      ) : null}
      <ClaimActs claim={claim} />
      <History claim={claim} />
    </article>
  )
}

function Facts({ claim }: { claim: Claim }) {
  const { state, offered, refunded, label_url, return_carrier, return_tracking } = claim
  return (
    <div className="grid gap-1 empty:hidden">
      {state === "offered" && offered ? (
        <p className="font-semibold">{m.claim_offered({ amount: formatMoney(offered) })}</p>
      ) : null}
      {refunded.amount > 0 ? (
        <p className="font-semibold text-olive">{m.claim_refunded({ amount: formatMoney(refunded) })}</p>
      ) : null}
      {label_url && state === "accepted" ? (
        <a href={label_url} rel="noreferrer" className="link inline-flex min-h-12 items-center">
          {m.claim_label()}
        </a>
      ) : null}
      {return_tracking ? (
        <p>
          {m.claim_tracking({ number: return_tracking })}
          {return_carrier ? ` · ${return_carrier}` : ""}
        </p>
      ) : null}
    </div>
  )
}

function History({ claim }: { claim: Claim }) {
  return (
    <details>
      <summary className="link flex min-h-12 items-center">{m.claim_history()}</summary>
      <ol className="grid gap-2 pb-2">
        {claim.history.map(({ id, act, by, at, words, amount }) => (
          <li key={id}>
            <p>
              <span className="text-xs text-ash">{formatDate(at)}</span> <strong>{partyText(by)}</strong>{" "}
              {didText(act)}
              {amount && amount.amount > 0 ? ` (${formatMoney(amount)})` : ""}
            </p>
            {words ? (
              <p dir="auto" className="ps-4 whitespace-pre-line text-ash">
                {words}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
