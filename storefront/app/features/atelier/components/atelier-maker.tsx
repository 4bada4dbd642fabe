import { href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon } from "~/ui/icon"

/** The first screen of a maker, whose orders others see to. */
export function AtelierMaker({ seller }: { seller: string }) {
  return (
    <>
      <title>{`${m.atelier_name()} · ${m.brand()}`}</title>
      <EmptyState title={m.atelier_maker_title()}>
        <p>{m.atelier_maker_text({ seller })}</p>
        <p className="mt-4">
          <ButtonLink href={href("/atelier/makers")} className="min-h-14">
            <Icon name="hand" />
            {m.money_makers()}
          </ButtonLink>
        </p>
      </EmptyState>
    </>
  )
}
