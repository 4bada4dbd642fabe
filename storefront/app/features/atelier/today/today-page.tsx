import { TODAY_KINDS, type TodayAnswer, type TodayKind } from "@hirfa/contracts"
import { LinePicture } from "~/features/cart"
import { claimStateText } from "~/features/claims"
import { countryName, formatDate, formatNumber, href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon, type IconName } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { Holiday } from "./holiday"

const LOOK: Readonly<
  Record<TodayKind, { icon: IconName; title: () => string; action: () => string; all: string }>
> = {
  to_answer: { icon: "alert", title: m.today_to_answer, action: m.today_do_answer, all: "/atelier/claims" },
  to_confirm: {
    icon: "check",
    title: m.today_to_confirm,
    action: m.today_do_confirm,
    all: "/atelier?tab=open",
  },
  to_make: { icon: "hand", title: m.today_to_make, action: m.today_do_make, all: "/atelier?tab=open" },
  to_pack: { icon: "parcel", title: m.today_to_pack, action: m.today_do_pack, all: "/atelier?tab=open" },
  on_the_way: {
    icon: "arrow",
    title: m.today_on_the_way,
    action: m.today_do_way,
    all: "/atelier?tab=shipped",
  },
}

interface TodayPageProps {
  today: TodayAnswer
  /** The day of a holiday that was refused. */
  wrongHoliday: string | null
}

/** The first screen: what there is to do, the oldest first, one action a card. */
export function TodayPage({ today, wrongHoliday }: TodayPageProps) {
  const kinds = TODAY_KINDS.filter((kind) => today.counts[kind] > 0)
  return (
    <div className="grid gap-6">
      <title>{`${m.today_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.today_title()}</h1>
      {today.holiday_until ? (
        <Notice kind="warning">{m.holiday_is_on({ date: formatDate(today.holiday_until) })}</Notice>
      ) : null}
      {kinds.length > 1 ? <Counts kinds={kinds} counts={today.counts} /> : null}
      {kinds.length === 0 ? (
        <EmptyState title={m.today_empty()}>
          <p>{m.today_empty_text()}</p>
        </EmptyState>
      ) : null}
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} today={today} />
      ))}
      <ButtonLink kind="plain" href={href("/atelier?tab=open")} className="min-h-12">
        <Icon name="parcel" />
        {m.today_orders()}
      </ButtonLink>
      <Holiday until={today.holiday_until} wrong={wrongHoliday} />
    </div>
  )
}

function Counts({ kinds, counts }: { kinds: readonly TodayKind[]; counts: TodayAnswer["counts"] }) {
  return (
    <nav aria-label={m.today_title()}>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={`#${kind}`}
              className="flex min-h-12 items-center gap-2 rounded border border-sand bg-white px-3 py-1 leading-tight no-underline"
            >
              <Icon name={LOOK[kind].icon} />
              <span className="grow">{LOOK[kind].title()}</span>
              <bdi className="text-lg font-semibold text-terracotta-deep">{formatNumber(counts[kind])}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Kind({ kind, today }: { kind: TodayKind; today: TodayAnswer }) {
  const { icon, title, action, all } = LOOK[kind]
  const cards = kind === "to_answer" ? claimCards(today) : orderCards(today, kind)
  return (
    <section id={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`} className="mb-3 flex items-center gap-2 text-lg">
        <Icon name={icon} className="size-6" />
        {title()}
      </h2>
      <ul className="grid gap-3">
        {cards.map((card) => (
          <li key={card.key}>
            <a
              href={href(card.path)}
              className="grid gap-3 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
            >
              <span className="flex gap-4">
                <LinePicture picture={card.picture} className="w-16" />
                <span className="grid min-w-0 grow content-start">
                  <strong>{card.title}</strong>
                  <span className="truncate">{card.what}</span>
                  <span className="text-ash">{card.who}</span>
                  <span className="text-xs text-ash">
                    {m.today_since({ date: formatDate(card.since, "short") })}
                  </span>
                </span>
              </span>
              <span className="button button-plain pointer-events-none min-h-12">
                <Icon name={icon} />
                {action()}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {today.counts[kind] > cards.length ? (
        <a href={href(all)} className="link inline-flex min-h-12 items-center">
          {m.today_more({ count: formatNumber(today.counts[kind]) })}
        </a>
      ) : null}
    </section>
  )
}

function orderCards(today: TodayAnswer, kind: TodayKind) {
  return today.orders
    .filter((order) => order.kind === kind)
    .map((order) => ({
      key: order.id,
      path: `/atelier/orders/${order.id}`,
      picture: order.first_line?.picture ?? null,
      title: m.order_title({ number: String(order.number) }),
      what: order.first_line?.title ?? "",
      who: [order.buyer_name, order.country_code ? countryName(order.country_code) : ""]
        .filter(Boolean)
        .join(m.comma()),
      since: order.placed_at,
    }))
}

function claimCards({ claims }: TodayAnswer) {
  return claims.map((claim) => ({
    key: claim.id,
    path: `/atelier/orders/${claim.order_id}#${claim.id}`,
    picture: claim.lines[0]?.picture ?? null,
    title: m.order_title({ number: String(claim.order_number) }),
    what: claim.lines[0]?.title ?? "",
    who: claimStateText(claim.state),
    since: claim.opened_at,
  }))
}
