import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121194803 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "cancel_reason" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop column if exists "cancel_reason";`)
  }
}
