import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122063623 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "return_window" add column if not exists "seller_id" text null, add column if not exists "valid_to" timestamptz null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_window_seller_id_valid_from" ON "return_window" ("seller_id", "valid_from") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_return_window_seller_id_valid_from";`)
    this.addSql(
      `alter table if exists "return_window" drop column if exists "seller_id", drop column if exists "valid_to";`,
    )
  }
}
