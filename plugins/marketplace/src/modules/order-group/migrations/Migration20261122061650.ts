import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122061650 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "refund_ground" ("id" text not null, "order_id" text not null, "lines" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_ground_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_ground_deleted_at" ON "refund_ground" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_ground_order_id" ON "refund_ground" ("order_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refund_ground" cascade;`)
  }
}
