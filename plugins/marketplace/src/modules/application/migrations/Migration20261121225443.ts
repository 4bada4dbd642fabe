import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121225443 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "application" add column if not exists "name" text not null default '';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "application" drop column if exists "name";`)
  }
}
