import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121192205 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "term" drop constraint if exists "term_kind_code_unique";`)
    this.addSql(`alter table if exists "craft" drop constraint if exists "craft_code_unique";`)
    this.addSql(
      `create table if not exists "craft" ("id" text not null, "code" text not null, "family_code" text not null, "technique_code" text null, "material_codes" text[] not null, "region_codes" text[] not null, "city" text null, "hs_code" text not null, "names" jsonb not null, "synonyms" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_craft_code_unique" ON "craft" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_craft_deleted_at" ON "craft" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "term" ("id" text not null, "kind" text check ("kind" in ('family', 'technique', 'material', 'region')) not null, "code" text not null, "names" jsonb not null, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "term_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_term_deleted_at" ON "term" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_term_kind_code_unique" ON "term" ("kind", "code") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "craft" cascade;`)

    this.addSql(`drop table if exists "term" cascade;`)
  }
}
