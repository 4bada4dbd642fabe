import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121230218 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "piece" add column if not exists "capacity" integer null, add column if not exists "withheld_markets" text[] null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "piece" drop column if exists "capacity", drop column if exists "withheld_markets";`,
    )
  }
}
