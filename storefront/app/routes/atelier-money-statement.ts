import { statementQuerySchema } from "@hirfa/contracts"
import { redirect } from "react-router"
import { asMember, readStatementFile } from "~/features/atelier/index.server"
import { currentLocale, href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-money-statement"

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const read = (name: string) => searchParams.get(name) ?? ""
  const query = statementQuerySchema.safeParse({
    from: read("from"),
    to: read("to"),
    currency: read("currency"),
    locale: currentLocale(),
  })
  if (!query.success) throw redirect(href("/atelier/money?statement=wrong"))
  const format = read("format") === "csv" ? "csv" : "pdf"
  return await asMember(request, (token) => readStatementFile(token, { ...query.data, format }))
}
