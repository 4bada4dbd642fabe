import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121192204 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_unique";`,
    )
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`)
    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "number" serial, "cart_id" text not null, "customer_id" text null, "email" text null, "currency_code" text not null, "locale" text not null default 'en', "payment_session_id" text null, "payment_provider_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "order_group_id" text not null, "order_id" text not null, "seller_id" text not null, "arrives_days_min" integer null, "arrives_days_max" integer null, "confirmed_at" timestamptz null, "confirmed_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_order_group_id" ON "seller_order" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_unique" ON "seller_order" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_created_at" ON "seller_order" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_group_id_foreign";`,
    )

    this.addSql(`drop table if exists "order_group" cascade;`)

    this.addSql(`drop table if exists "seller_order" cascade;`)
  }
}
