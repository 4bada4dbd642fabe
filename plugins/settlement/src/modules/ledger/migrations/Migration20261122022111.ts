import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122022111 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_transaction" add constraint "ledger_transaction_kind_check" check("kind" in ('order', 'shipping', 'tax', 'commission', 'payment_cost', 'refund', 'return', 'dispute', 'release', 'netting', 'payout', 'payout_returned', 'payout_reversed', 'exchange'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_check";`,
    )

    this.addSql(
      `alter table if exists "ledger_transaction" add constraint "ledger_transaction_kind_check" check("kind" in ('order', 'shipping', 'tax', 'commission', 'payment_cost', 'refund', 'return', 'dispute', 'release', 'netting', 'payout', 'payout_returned', 'exchange'));`,
    )
  }
}
