import islands from "virtual:islands"
import { currentLocale, href, m, tagOf } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"

/**
 * What is said about the line and what waits for it. Hidden until the island `offline` has something to say: of a page
 * that came out of the phone's own store, and of forms and pictures that could not be sent.
 */
export function LineNotices() {
  return (
    <div
      data-line={tagOf(currentLocale())}
      data-line-refill={islands.refill}
      className="mx-auto w-full max-w-3xl"
    >
      <p
        data-line-kept
        data-words={m.line_kept({ time: "{time}" })}
        role="status"
        hidden
        className="flex items-center gap-3 bg-saffron-pale px-4 py-3 text-saffron-deep [&[hidden]]:hidden"
      >
        <Icon name="clock" />
        <span />
      </p>
      <a
        data-line-waiting
        href={href("/atelier/waiting")}
        hidden
        className="flex min-h-12 items-center gap-3 border-b border-sand bg-white px-4 py-2 [&[hidden]]:hidden"
      >
        <Icon name="clock" />
        <span className="grow">{m.line_waiting()}</span>
        <bdi className="text-lg font-semibold text-terracotta-deep" />
      </a>
      <p data-line-here role="status" hidden className="bg-majorelle-pale px-4 py-3">
        {m.line_here()}
      </p>
      <p data-line-sent role="status" hidden className="bg-olive-pale px-4 py-3">
        {m.line_sent()}
      </p>
      <template data-line-refilled="">
        <Refilled words={m.line_refilled()} />
      </template>
      <template data-line-refill-gone="">
        <Refilled words={m.line_refill_gone()} />
      </template>
    </div>
  )
}

/** Stands in the form that is filled in again, with what was answered to it; or on the page where there is none any more. */
function Refilled({ words }: { words: string }) {
  return (
    <Notice kind="problem" role="alert">
      <p>{words}</p>
      <p data-why="" className="font-semibold empty:hidden" />
      <dl data-words="" className="mt-2 grid gap-1 empty:hidden" />
    </Notice>
  )
}
