import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122063621 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dispute" add column if not exists "evidence_due_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "dispute" drop column if exists "evidence_due_at";`)
  }
}
