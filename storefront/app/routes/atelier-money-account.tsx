import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AccountPage, type AccountProblem, AtelierFrame } from "~/features/atelier"
import {
  asMember,
  checkStripeAccount,
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
  const { searchParams } = new URL(request.url)
  const [me, where] = await asMember(request, async (token) => {
    if (searchParams.has("stripe")) await checkStripeAccount(token)
    return await Promise.all([readMe(token), readPayoutAccount(token)])
  })
  return privately({
    ...{ me, where },
    isSaved: searchParams.has("saved"),
    isRefused: searchParams.has("problem"),
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
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
  const { me, where, isSaved, isRefused, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <AccountPage
        where={where}
        isSaved={isSaved && !actionData}
        problem={actionData?.problem ?? null}
        refusal={actionData?.refusal ?? null}
        isStripeRefusing={isRefused && !actionData}
      />
    </AtelierFrame>
  )
}
