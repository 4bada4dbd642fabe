import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121225519 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_line" drop constraint if exists "commission_line_line_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "order_terms" drop constraint if exists "order_terms_order_id_unique";`,
    )
    this.addSql(
      `alter table if exists "commission_invoice" drop constraint if exists "commission_invoice_seller_id_currency_code_period_from_unique";`,
    )
    this.addSql(
      `alter table if exists "commission_invoice" drop constraint if exists "commission_invoice_year_number_unique";`,
    )
    this.addSql(
      `create table if not exists "commission_invoice" ("id" text not null, "year" integer not null, "number" integer not null, "seller_id" text not null, "currency_code" text not null, "period_from" timestamptz not null, "period_to" timestamptz not null, "net" numeric not null, "vat" numeric not null, "issued_at" timestamptz not null, "raw_net" jsonb not null, "raw_vat" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_invoice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_deleted_at" ON "commission_invoice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_invoice_year_number_unique" ON "commission_invoice" ("year", "number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_invoice_seller_id_currency_code_period_from_unique" ON "commission_invoice" ("seller_id", "currency_code", "period_from") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "kind" text check ("kind" in ('commission', 'payment_cost')) not null default 'commission', "label" text not null, "source_url" text null, "seller_id" text null, "family_code" text null, "channel" text null, "currency_code" text null, "rate_bps" integer not null, "fixed" integer not null default 0, "floor" integer null, "cap" integer null, "vat_bps" integer not null default 0, "borne_by" text check ("borne_by" in ('seller', 'platform')) not null default 'seller', "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_kind_valid_from" ON "commission_rule" ("kind", "valid_from") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "order_terms" ("id" text not null, "order_id" text not null, "seller_id" text not null, "currency_code" text not null, "placed_at" timestamptz not null, "payable" numeric not null, "credit" numeric not null, "goods" numeric not null, "shipping" numeric not null, "tax" numeric not null, "commission" numeric not null, "commission_vat" numeric not null, "payment_cost" numeric not null, "payment_cost_borne_by" text check ("payment_cost_borne_by" in ('seller', 'platform')) not null, "return_days" integer not null, "release_on" timestamptz null, "is_released" boolean not null default false, "raw_payable" jsonb not null, "raw_credit" jsonb not null, "raw_goods" jsonb not null, "raw_shipping" jsonb not null, "raw_tax" jsonb not null, "raw_commission" jsonb not null, "raw_commission_vat" jsonb not null, "raw_payment_cost" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_terms_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_terms_order_id_unique" ON "order_terms" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_terms_deleted_at" ON "order_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_terms_seller_id_placed_at" ON "order_terms" ("seller_id", "placed_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_terms_release_on" ON "order_terms" ("release_on") WHERE is_released = false AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "commission_line" ("id" text not null, "line_item_id" text not null, "title" text not null, "rule_id" text null, "rate_bps" integer not null, "vat_bps" integer not null, "base" numeric not null, "amount" numeric not null, "vat" numeric not null, "net" numeric not null, "terms_id" text not null, "raw_base" jsonb not null, "raw_amount" jsonb not null, "raw_vat" jsonb not null, "raw_net" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_line_line_item_id_unique" ON "commission_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_line_terms_id" ON "commission_line" ("terms_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_line_deleted_at" ON "commission_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_line_rule_id" ON "commission_line" ("rule_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "maker_earning" ("id" text not null, "order_id" text not null, "seller_id" text not null, "maker_id" text not null, "percent" integer not null, "currency_code" text not null, "agreed" numeric not null, "amount" numeric not null, "state" text check ("state" in ('expected', 'earned')) not null default 'expected', "confirmed_amount" numeric null, "confirmed_by" text null, "confirmed_at" timestamptz null, "line_id" text not null, "raw_agreed" jsonb not null, "raw_amount" jsonb not null, "raw_confirmed_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_earning_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_earning_line_id" ON "maker_earning" ("line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_earning_deleted_at" ON "maker_earning" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_earning_seller_id_maker_id" ON "maker_earning" ("seller_id", "maker_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_earning_order_id" ON "maker_earning" ("order_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "return_window" ("id" text not null, "days" integer not null, "label" text not null, "source_url" text null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_window_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_window_deleted_at" ON "return_window" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "commission_line" add constraint "commission_line_terms_id_foreign" foreign key ("terms_id") references "order_terms" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "maker_earning" add constraint "maker_earning_line_id_foreign" foreign key ("line_id") references "commission_line" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_line" drop constraint if exists "commission_line_terms_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "maker_earning" drop constraint if exists "maker_earning_line_id_foreign";`,
    )

    this.addSql(`drop table if exists "commission_invoice" cascade;`)

    this.addSql(`drop table if exists "commission_rule" cascade;`)

    this.addSql(`drop table if exists "order_terms" cascade;`)

    this.addSql(`drop table if exists "commission_line" cascade;`)

    this.addSql(`drop table if exists "maker_earning" cascade;`)

    this.addSql(`drop table if exists "return_window" cascade;`)
  }
}
