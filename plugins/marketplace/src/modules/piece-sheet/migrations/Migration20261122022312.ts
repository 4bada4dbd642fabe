import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122022312 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "piece_sheet" drop constraint if exists "piece_sheet_seller_id_reference_unique";`,
    )
    this.addSql(`alter table if exists "piece_sheet" add column if not exists "reference" text null;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_sheet_seller_id_reference_unique" ON "piece_sheet" ("seller_id", "reference") WHERE reference IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_sheet_seller_id_reference_unique";`)
    this.addSql(`alter table if exists "piece_sheet" drop column if exists "reference";`)
  }
}
