import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121195543 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_seller_id_created_at";`)

    this.addSql(
      `alter table if exists "seller_order" add column if not exists "stage" text check ("stage" in ('to_confirm', 'to_ship', 'on_the_way', 'done')) not null default 'to_confirm';`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_stage_created_at" ON "seller_order" ("seller_id", "stage", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_seller_id_stage_created_at";`)
    this.addSql(`alter table if exists "seller_order" drop column if exists "stage";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_created_at" ON "seller_order" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    )
  }
}
