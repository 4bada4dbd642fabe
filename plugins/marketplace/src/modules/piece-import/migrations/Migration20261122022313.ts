import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122022313 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "piece_import_row" drop constraint if exists "piece_import_row_import_id_line_unique";`,
    )
    this.addSql(
      `create table if not exists "piece_import" ("id" text not null, "seller_id" text not null, "created_by" text not null, "file_name" text not null, "format" text check ("format" in ('csv', 'xlsx')) not null, "encoding" text null, "delimiter" text null, "columns" jsonb not null, "state" text check ("state" in ('preview', 'queued', 'running', 'done', 'canceled')) not null default 'preview', "confirmed_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_import_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_deleted_at" ON "piece_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_seller_id_created_at" ON "piece_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_state" ON "piece_import" ("state") WHERE state IN ('queued', 'running') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece_import_row" ("id" text not null, "line" integer not null, "reference" text null, "kind" text check ("kind" in ('new', 'changed', 'unchanged', 'bad')) not null, "state" text check ("state" in ('waiting', 'begun', 'done')) not null default 'waiting', "said" jsonb not null, "problems" jsonb not null, "sheet_id" text null, "import_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_import_row_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_row_import_id" ON "piece_import_row" ("import_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_row_deleted_at" ON "piece_import_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_import_row_import_id_line_unique" ON "piece_import_row" ("import_id", "line") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_import_row_import_id_state_line" ON "piece_import_row" ("import_id", "state", "line") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "piece_import_row" add constraint "piece_import_row_import_id_foreign" foreign key ("import_id") references "piece_import" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "piece_import_row" drop constraint if exists "piece_import_row_import_id_foreign";`,
    )

    this.addSql(`drop table if exists "piece_import" cascade;`)

    this.addSql(`drop table if exists "piece_import_row" cascade;`)
  }
}
