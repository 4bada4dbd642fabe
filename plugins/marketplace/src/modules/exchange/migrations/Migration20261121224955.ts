import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121224955 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "exchange_rate" drop constraint if exists "exchange_rate_currency_code_valid_from_unique";`,
    )
    this.addSql(
      `create table if not exists "exchange_rate" ("id" text not null, "currency_code" text not null, "mad_per_unit" text not null, "valid_from" text not null, "source" text not null, "source_url" text null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_deleted_at" ON "exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_exchange_rate_currency_code_valid_from_unique" ON "exchange_rate" ("currency_code", "valid_from") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "exchange_rate" cascade;`)
  }
}
