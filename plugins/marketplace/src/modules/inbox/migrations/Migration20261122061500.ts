import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122061500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "news" add column if not exists "customer_id" text null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_news_customer_id_created_at" ON "news" ("customer_id", "created_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    // What was told before is the account's too; a database that is new has no groups yet, perhaps not even their table.
    this.addSql(
      `do $$ begin if to_regclass('order_group') is not null then update "news" set "customer_id" = "order_group"."customer_id" from "order_group" where "order_group"."id" = "news"."order_group_id"; end if; end $$;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_news_customer_id_created_at";`)
    this.addSql(`alter table if exists "news" drop column if exists "customer_id";`)
  }
}
