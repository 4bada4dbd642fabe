import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121225315 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_end_to_end_id_unique";`)
    this.addSql(
      `alter table if exists "payout_account" drop constraint if exists "payout_account_seller_id_unique";`,
    )
    this.addSql(
      `create table if not exists "payout_account" ("id" text not null, "seller_id" text not null, "provider" text check ("provider" in ('bank-file', 'manual', 'stripe-connect')) not null, "holder" text not null, "rib" text null, "iban" text null, "bic" text null, "currency_code" text not null, "is_holder_matching" boolean not null, "status" text check ("status" in ('unverified', 'verified', 'refused')) not null default 'unverified', "verified_by" text null, "verified_at" timestamptz null, "note" text null, "entered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_seller_id_unique" ON "payout_account" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_status" ON "payout_account" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "number" serial, "provider" text check ("provider" in ('bank-file', 'manual', 'stripe-connect')) not null, "currency_code" text not null, "status" text check ("status" in ('draft', 'approved', 'done')) not null default 'draft', "execute_on" timestamptz not null, "created_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout" ("id" text not null, "number" serial, "seller_id" text not null, "provider" text check ("provider" in ('bank-file', 'manual', 'stripe-connect')) not null, "status" text check ("status" in ('preparing', 'prepared', 'sent', 'paid', 'rejected', 'returned', 'dropped')) not null default 'preparing', "currency_code" text not null, "amount" numeric not null, "paid_currency_code" text not null, "paid_amount" numeric not null, "rate" text null, "rate_source" text null, "rate_at" timestamptz null, "account_id" text not null, "holder" text not null, "rib" text null, "iban" text null, "bic" text null, "end_to_end_id" text not null, "reason" text null, "settled_at" timestamptz null, "batch_id" text null, "raw_amount" jsonb not null, "raw_paid_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_end_to_end_id_unique" ON "payout" ("end_to_end_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_seller_id_created_at" ON "payout" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_status" ON "payout" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "payout" add constraint "payout_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade on delete set null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_foreign";`)

    this.addSql(`drop table if exists "payout_account" cascade;`)

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout" cascade;`)
  }
}
