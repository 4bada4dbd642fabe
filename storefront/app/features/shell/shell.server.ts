import { z } from "zod"
import { env } from "~/env.server"
import { countriesByName } from "~/lib/i18n"
import { marketOf, readMarkets } from "~/lib/market/market.server"
import { preferenceOf } from "~/lib/market/preference"
import { BackendError, BackendUnavailable, readOrNull, steadyRead } from "~/lib/medusa/index.server"
import type { Shell } from "~/ui/shell"

const statusSchema = z.object({ payment: z.enum(["stripe", "test"]) })

/** What every page's frame needs. It stands even when the backend does not: the page itself then says so. */
export async function readShell(request: Request): Promise<Shell> {
  const [isTestPayment, market] = await Promise.all([readIsTestPayment(), readShellMarket(request)])
  return { isTestPayment, isDemonstration: env.DEMONSTRATION, market }
}

async function readIsTestPayment(): Promise<boolean> {
  if (!env.STRIPE_PUBLISHABLE_KEY) return true
  try {
    const status = await steadyRead("status", () =>
      readOrNull({ path: "/store/hirfa/status", schema: statusSchema }),
    )
    return status?.payment === "test"
  } catch (error) {
    if (error instanceof BackendError) return false
    throw error
  }
}

async function readShellMarket(request: Request): Promise<Shell["market"]> {
  try {
    const markets = await readMarkets()
    const preference = preferenceOf(request.headers.get("cookie"), request.headers.get("accept-language"))
    const { country, currency } = marketOf(markets, preference)
    return {
      country,
      currency,
      countries: countriesByName([...markets.byCountry.keys()]),
      currencies: markets.currencies,
    }
  } catch (error) {
    if (error instanceof BackendUnavailable) return null
    throw error
  }
}
