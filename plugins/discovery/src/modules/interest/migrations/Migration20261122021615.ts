import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122021615 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "interest_batch" ("id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "interest_batch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_interest_batch_deleted_at" ON "interest_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece_view_count" ("id" text not null, "product_id" text not null, "day" text not null, "country_code" text not null, "locale" text not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_view_count_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_view_count_deleted_at" ON "piece_view_count" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_view_count_once" ON "piece_view_count" ("product_id", "day", "country_code", "locale") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_view_count_day" ON "piece_view_count" ("day") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "search_count" ("id" text not null, "day" text not null, "locale" text not null, "words" text[] not null, "query" text not null, "count" integer not null, "missed" integer not null, "found" integer not null, "hours" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_count_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_count_deleted_at" ON "search_count" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_count_once" ON "search_count" ("day", "locale", "words") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_count_missed" ON "search_count" ("day") WHERE missed > 0 AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "interest_batch" cascade;`)

    this.addSql(`drop table if exists "piece_view_count" cascade;`)

    this.addSql(`drop table if exists "search_count" cascade;`)
  }
}
