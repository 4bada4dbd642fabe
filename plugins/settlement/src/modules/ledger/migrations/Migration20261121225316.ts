import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121225316 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_key_unique";`,
    )
    this.addSql(`alter table if exists "dispute" drop constraint if exists "dispute_reference_unique";`)
    this.addSql(
      `create table if not exists "dispute" ("id" text not null, "reference" text not null, "status" text check ("status" in ('open', 'won', 'lost')) not null default 'open', "currency_code" text not null, "amount" numeric not null, "reason" text null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispute_reference_unique" ON "dispute" ("reference") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_deleted_at" ON "dispute" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dispute_share" ("id" text not null, "order_id" text not null, "amount" numeric not null, "dispute_id" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_share_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_share_dispute_id" ON "dispute_share" ("dispute_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_share_deleted_at" ON "dispute_share" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_share_order_id" ON "dispute_share" ("order_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_transaction" ("id" text not null, "sequence" bigserial, "key" text not null, "kind" text check ("kind" in ('order', 'shipping', 'tax', 'commission', 'payment_cost', 'refund', 'return', 'dispute', 'release', 'netting', 'payout', 'payout_returned', 'exchange')) not null, "seller_id" text not null, "order_id" text null, "payout_id" text null, "reference" text not null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_key_unique" ON "ledger_transaction" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_seller_id_happened_at" ON "ledger_transaction" ("seller_id", "happened_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_order_id" ON "ledger_transaction" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_payout_id" ON "ledger_transaction" ("payout_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "account" text not null, "seller_id" text null, "currency_code" text not null, "amount" bigint not null, "transaction_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_currency_code_account" ON "ledger_entry" ("currency_code", "account") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "settlement_sweep" ("id" text not null, "swept_to" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_sweep_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_sweep_deleted_at" ON "settlement_sweep" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "dispute_share" add constraint "dispute_share_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dispute_share" drop constraint if exists "dispute_share_dispute_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_transaction_id_foreign";`,
    )

    this.addSql(`drop table if exists "dispute" cascade;`)

    this.addSql(`drop table if exists "dispute_share" cascade;`)

    this.addSql(`drop table if exists "ledger_transaction" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "settlement_sweep" cascade;`)
  }
}
