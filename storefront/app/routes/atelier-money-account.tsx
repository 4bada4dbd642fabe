import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AccountPage, type AccountProblem, AtelierFrame } from "~/features/atelier"
import {
  asMember,
  parseAccount,
  readMe,
  readPayoutAccount,
  savePayoutAccount,
} from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-money-account"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const [me, account] = await asMember(request, (token) =>
    Promise.all([readMe(token), readPayoutAccount(token)]),
  )
  const isSaved = new URL(request.url).searchParams.has("saved")
  return privately({ me, account, isSaved, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

type Outcome = { problem: AccountProblem | null; refusal: string | null }

export async function action({ request }: Route.ActionArgs) {
  const parsed = parseAccount(await request.formData())
  if ("wrong" in parsed) return data<Outcome>({ problem: parsed, refusal: null }, { status: 400 })
  try {
    await asMember(request, (token) => savePayoutAccount(token, parsed.body))
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return data<Outcome>({ problem: null, refusal: error.message }, { status: error.status })
  }
  return redirect(href("/atelier/money/account?saved"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function MoneyAccount({ loaderData, actionData }: Route.ComponentProps) {
  const { me, account, isSaved, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <AccountPage
        account={account}
        isSaved={isSaved && !actionData}
        problem={actionData?.problem ?? null}
        refusal={actionData?.refusal ?? null}
      />
    </AtelierFrame>
  )
}
