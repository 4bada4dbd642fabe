import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122021421 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "receipt" drop constraint if exists "receipt_member_id_key_unique";`)
    this.addSql(
      `create table if not exists "receipt" ("id" text not null, "member_id" text not null, "key" text not null, "request_hash" text not null, "begun_at" timestamptz not null, "answered_at" timestamptz null, "status" integer null, "answer" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receipt_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_deleted_at" ON "receipt" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receipt_member_id_key_unique" ON "receipt" ("member_id", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_begun_at" ON "receipt" ("begun_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "receipt" cascade;`)
  }
}
