import islands from "virtual:islands"
import { currentLocale, href, m, tagOf } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"

/** What could not be sent yet. The page holds words only; what waits is on the phone, and the island `waiting` shows it. */
export function WaitingPage() {
  return (
    <div className="grid gap-5">
      <title>{`${m.waiting_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.waiting_title()}</h1>
      <div data-waiting-unvisited hidden>
        <Notice kind="warning" title={m.waiting_unvisited()} role="status">
          <p>{m.waiting_unvisited_text()}</p>
        </Notice>
      </div>
      <p>{m.waiting_text()}</p>
      <div data-waiting-none>
        <EmptyState title={m.waiting_none()}>
          <p>{m.waiting_none_text()}</p>
        </EmptyState>
      </div>
      <ul data-waiting-list={tagOf(currentLocale())} className="grid gap-3" />
      <template data-waiting-item="">
        <Item />
      </template>
      <a href={href("/atelier")} className="link inline-flex min-h-12 items-center">
        {m.waiting_back()}
      </a>
      <script type="module" src={islands.waiting} />
      {/* Needed on the next page, and perhaps without a line. */}
      <link rel="modulepreload" href={islands.refill} />
    </div>
  )
}

/** Filled in by the island. */
function Item() {
  return (
    <li className="grid gap-3 rounded border border-sand bg-white p-4">
      <div className="flex gap-4">
        <img data-picture="" hidden alt="" className="aspect-[4/5] w-20 rounded object-cover" />
        <div className="grid min-w-0 content-start gap-1">
          <strong data-title="" dir="auto" />
          <span data-deed="" />
          <span data-at="" className="text-xs text-ash" />
        </div>
      </div>
      <dl data-words="" className="grid gap-1 empty:hidden" />
      <States />
      <p data-why="" hidden className="font-semibold text-terracotta-deep" />
      <div className="grid gap-2 sm:flex sm:flex-wrap">
        <Button type="button" kind="plain" data-retry="">
          <Icon name="arrow" />
          {m.waiting_retry()}
        </Button>
        <a
          data-page=""
          data-refill={m.waiting_refill()}
          href={href("/atelier")}
          className="button button-plain"
        >
          <Icon name="info" />
          <span>{m.waiting_page()}</span>
        </a>
      </div>
      <details>
        <summary className="flex min-h-12 items-center gap-2 font-semibold text-terracotta-deep">
          <Icon name="close" />
          {m.waiting_delete()}
        </summary>
        <Button type="button" kind="plain" data-delete="" className="w-full">
          {m.waiting_delete_sure()}
        </Button>
      </details>
    </li>
  )
}

function States() {
  return (
    <>
      <p data-state-waiting="" hidden className="flex items-center gap-2 [&[hidden]]:hidden">
        <Icon name="clock" />
        {m.waiting_state()}
      </p>
      <div data-state-login="" hidden>
        <Notice kind="warning">
          {m.waiting_login()}{" "}
          <a
            href={href(`/atelier/login?redirectTo=${encodeURIComponent(href("/atelier/waiting"))}`)}
            className="link inline-flex min-h-12 items-center"
          >
            {m.account_login()}
          </a>
        </Notice>
      </div>
      <div data-state-refused="" hidden>
        <Notice kind="problem">{m.waiting_refused()}</Notice>
      </div>
      <div data-state-unclear="" hidden>
        <Notice kind="problem">{m.waiting_unclear()}</Notice>
      </div>
    </>
  )
}
