import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121232650 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "price_rounding" drop constraint if exists "price_rounding_seller_id_currency_code_unique";`,
    )
    this.addSql(
      `alter table if exists "piece_picture" drop constraint if exists "piece_picture_sheet_id_upload_id_unique";`,
    )
    this.addSql(
      `alter table if exists "piece_sheet" drop constraint if exists "piece_sheet_product_id_unique";`,
    )
    this.addSql(
      `create table if not exists "piece_sheet" ("id" text not null, "seller_id" text not null, "product_id" text null, "state" text check ("state" in ('draft', 'review', 'on_sale', 'archived')) not null default 'draft', "answers" jsonb null, "words" text not null default '', "created_by" text null, "maker_ids" text[] not null, "first_offered_at" timestamptz null, "submitted_at" timestamptz null, "review_words" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_sheet_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_sheet_deleted_at" ON "piece_sheet" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_sheet_seller_id_state_updated_at" ON "piece_sheet" ("seller_id", "state", "updated_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_sheet_product_id_unique" ON "piece_sheet" ("product_id") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_sheet_state_submitted_at" ON "piece_sheet" ("state", "submitted_at") WHERE state = 'review' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece_review" ("id" text not null, "kind" text check ("kind" in ('submitted', 'accepted', 'change_asked')) not null, "actor_id" text not null, "actor_name" text not null, "words" text null, "seen" jsonb not null, "sheet_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_review_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_review_sheet_id" ON "piece_review" ("sheet_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_review_deleted_at" ON "piece_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece_picture" ("id" text not null, "upload_id" text not null, "position" integer not null default 0, "state" text check ("state" in ('queued', 'ready', 'failed')) not null default 'queued', "picture" jsonb not null, "alt" jsonb not null, "source_file_id" text null, "attempts" integer not null default 0, "sheet_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_picture_sheet_id" ON "piece_picture" ("sheet_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_picture_deleted_at" ON "piece_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_picture_sheet_id_upload_id_unique" ON "piece_picture" ("sheet_id", "upload_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_picture_state" ON "piece_picture" ("state") WHERE state = 'queued' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "price_rounding" ("id" text not null, "seller_id" text not null, "currency_code" text not null, "step" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_rounding_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_rounding_deleted_at" ON "price_rounding" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_rounding_seller_id_currency_code_unique" ON "price_rounding" ("seller_id", "currency_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "safety_contact" ("id" text not null, "market" text not null, "seller_id" text null, "name" text not null, "address" text not null, "email" text not null, "valid_from" text not null, "valid_to" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "safety_contact_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_contact_deleted_at" ON "safety_contact" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_contact_market" ON "safety_contact" ("market") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "piece_review" add constraint "piece_review_sheet_id_foreign" foreign key ("sheet_id") references "piece_sheet" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "piece_picture" add constraint "piece_picture_sheet_id_foreign" foreign key ("sheet_id") references "piece_sheet" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "piece_review" drop constraint if exists "piece_review_sheet_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "piece_picture" drop constraint if exists "piece_picture_sheet_id_foreign";`,
    )

    this.addSql(`drop table if exists "piece_sheet" cascade;`)

    this.addSql(`drop table if exists "piece_review" cascade;`)

    this.addSql(`drop table if exists "piece_picture" cascade;`)

    this.addSql(`drop table if exists "price_rounding" cascade;`)

    this.addSql(`drop table if exists "safety_contact" cascade;`)
  }
}
