import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121233037 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "news" drop constraint if exists "news_key_unique";`)
    this.addSql(
      `create table if not exists "news" ("id" text not null, "key" text not null, "seller_id" text null, "order_group_id" text null, "kind" text check ("kind" in ('order_placed', 'order_confirmed', 'order_canceled', 'progress', 'parcel_sent', 'parcel_delivered', 'money_returned', 'claim')) not null, "order_id" text not null, "claim_id" text null, "detail" text null, "by" text null, "amount" integer null, "currency_code" text null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "news_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_news_key_unique" ON "news" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_news_deleted_at" ON "news" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_news_seller_id_created_at" ON "news" ("seller_id", "created_at") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_news_order_group_id_created_at" ON "news" ("order_group_id", "created_at") WHERE order_group_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "news" cascade;`)
  }
}
