import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122022109 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "transfer_reversal" drop constraint if exists "transfer_reversal_reversal_id_unique";`,
    )
    this.addSql(
      `alter table if exists "connect_account" drop constraint if exists "connect_account_seller_id_unique";`,
    )
    this.addSql(
      `create table if not exists "connect_account" ("id" text not null, "seller_id" text not null, "country_code" text not null, "service_agreement" text check ("service_agreement" in ('full', 'recipient')) not null, "stripe_account" text null, "status" text check ("status" in ('opening', 'onboarding', 'active', 'restricted', 'disconnected')) not null default 'opening', "due" integer not null default 0, "note" text null, "checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "connect_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_connect_account_deleted_at" ON "connect_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_connect_account_seller_id_unique" ON "connect_account" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_connect_account_stripe_account" ON "connect_account" ("stripe_account") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_connect_account_status" ON "connect_account" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "transfer_reversal" ("id" text not null, "amount" numeric not null, "status" text check ("status" in ('planned', 'done', 'refused')) not null default 'planned', "reversal_id" text null, "reason" text null, "payout_id" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_reversal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_reversal_reversal_id_unique" ON "transfer_reversal" ("reversal_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_reversal_payout_id" ON "transfer_reversal" ("payout_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_reversal_deleted_at" ON "transfer_reversal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_reversal_status" ON "transfer_reversal" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "transfer_reversal" add constraint "transfer_reversal_payout_id_foreign" foreign key ("payout_id") references "payout" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "payout" add column if not exists "order_id" text null, add column if not exists "transfer_group" text null, add column if not exists "payment_intent" text null, add column if not exists "destination" text null, add column if not exists "asked_at" timestamptz null, add column if not exists "transfer_id" text null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_order_id" ON "payout" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_transfer_id" ON "payout" ("transfer_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "connect_account" cascade;`)

    this.addSql(`drop table if exists "transfer_reversal" cascade;`)

    this.addSql(`drop index if exists "IDX_payout_order_id";`)
    this.addSql(`drop index if exists "IDX_payout_transfer_id";`)
    this.addSql(
      `alter table if exists "payout" drop column if exists "order_id", drop column if exists "transfer_group", drop column if exists "payment_intent", drop column if exists "destination", drop column if exists "asked_at", drop column if exists "transfer_id";`,
    )
  }
}
