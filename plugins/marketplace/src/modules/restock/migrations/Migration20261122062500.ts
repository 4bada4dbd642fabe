import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122062500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "restock_notice" drop constraint if exists "restock_notice_product_id_email_unique";`,
    )
    this.addSql(
      `create table if not exists "restock_notice" ("id" text not null, "product_id" text not null, "email" text not null, "email_key" text not null, "locale" text not null default 'en', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "restock_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_restock_notice_deleted_at" ON "restock_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_restock_notice_product_id_email_unique" ON "restock_notice" ("product_id", "email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_restock_notice_email_key" ON "restock_notice" ("email_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_restock_notice_created_at" ON "restock_notice" ("created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "restock_notice" cascade;`)
  }
}
