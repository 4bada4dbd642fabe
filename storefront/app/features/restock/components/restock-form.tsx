import type { PieceDetail } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { EmailField } from "~/ui/credential-fields"
import { Icon } from "~/ui/icon"

/** Of one of a kind that was sold it is hoped for, of others it is expected. */
export type RestockPiece = Pick<PieceDetail, "handle" | "title" | "is_unique">

interface RestockFormProps {
  piece: RestockPiece
  written?: string | undefined
  isWrong?: boolean
}

/** For a piece that is sold out: one mail when it is there again, and nothing else with the address. */
export function RestockForm({ piece, written, isWrong = false }: RestockFormProps) {
  return (
    <form
      method="post"
      action={href(`/pieces/${piece.handle}/restock`)}
      className="grid gap-4 rounded border border-sand bg-white p-4"
    >
      <h2 className="text-lg">{piece.is_unique ? m.restock_title_unique() : m.restock_title()}</h2>
      <EmailField autoComplete="email" written={written} isWrong={isWrong} hint={m.restock_privacy()} />
      <Button kind="plain" className="min-h-12">
        <Icon name="info" />
        {m.restock_ask()}
      </Button>
    </form>
  )
}
