import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122173012 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_check" ("id" text not null, "checked" integer not null, "missing" integer not null, "stale" integer not null, "superfluous" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_check_deleted_at" ON "search_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_check" cascade;`)
  }
}
