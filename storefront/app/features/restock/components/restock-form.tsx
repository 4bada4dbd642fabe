import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField } from "~/ui/credential-fields"
import { Icon } from "~/ui/icon"

interface RestockFormProps {
  handle: string
  written?: string | undefined
  isWrong?: boolean
}

/** For a piece that is sold out: one mail when it is there again, and nothing else with the address. */
export function RestockForm({ handle, written, isWrong = false }: RestockFormProps) {
  return (
    <form
      method="post"
      action={href(`/pieces/${handle}/restock`)}
      className="grid gap-4 rounded border border-sand bg-white p-4"
    >
      <h2 className="text-lg">{m.restock_title()}</h2>
      <EmailField autoComplete="email" written={written} isWrong={isWrong} hint={m.restock_privacy()} />
      <Button kind="plain" className="min-h-12">
        <Icon name="info" />
        {m.restock_ask()}
      </Button>
    </form>
  )
}
