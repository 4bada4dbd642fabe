import { m } from "~/lib/i18n"
import { EmptyState } from "~/ui/empty-state"

/** The first screen of a maker, whose orders others see to. */
export function AtelierMaker({ seller }: { seller: string }) {
  return (
    <>
      <title>{`${m.atelier_name()} · ${m.brand()}`}</title>
      <EmptyState title={m.atelier_maker_title()}>
        <p>{m.atelier_maker_text({ seller })}</p>
      </EmptyState>
    </>
  )
}
