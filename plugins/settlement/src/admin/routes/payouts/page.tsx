import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Accounts } from "../../components/accounts"
import { Batches } from "../../components/batches"
import { Due } from "../../components/due"
import { Prepared } from "../../components/prepared"
import { Proof } from "../../components/proof"
import { StripeAccounts, StripeTransfers } from "../../components/stripe"

const PayoutsPage = () => (
  <div className="flex flex-col gap-y-3">
    <Due />
    <Accounts />
    <Prepared />
    <Batches />
    <StripeAccounts />
    <StripeTransfers />
    <Proof />
  </div>
)

export const config = defineRouteConfig({ label: "Payouts", icon: CashSolid })
export const handle = { breadcrumb: () => "Payouts" }

export default PayoutsPage
