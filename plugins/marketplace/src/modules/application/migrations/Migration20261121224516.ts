import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121224516 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "application_mark" drop constraint if exists "application_mark_application_id_item_unique";`,
    )
    this.addSql(
      `alter table if exists "application_document" drop constraint if exists "application_document_application_id_purpose_unique";`,
    )
    this.addSql(
      `create table if not exists "application" ("id" text not null, "member_id" text not null, "status" text check ("status" in ('draft', 'submitted', 'correction', 'approved', 'refused')) not null default 'draft', "answers" jsonb not null, "corrections" jsonb null, "reason" text null, "seller_id" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_status_submitted_at" ON "application" ("status", "submitted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_one_open" ON "application" ("member_id") WHERE status IN ('draft', 'submitted', 'correction') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "application_document" ("id" text not null, "purpose" text check ("purpose" in ('ice', 'cooperative_register', 'rna', 'export_register', 'rc', 'tax_id', 'cnss', 'bank', 'place_picture', 'people_picture', 'emblem')) not null, "mime_type" text not null, "size" integer not null, "file_id" text null, "picture" jsonb null, "uploaded_at" timestamptz not null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_document_application_id" ON "application_document" ("application_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_document_deleted_at" ON "application_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_document_application_id_purpose_unique" ON "application_document" ("application_id", "purpose") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "application_entry" ("id" text not null, "kind" text check ("kind" in ('started', 'submitted', 'correction', 'approved', 'refused')) not null, "actor_id" text not null, "actor_name" text not null, "words" text null, "corrections" jsonb null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_entry_application_id" ON "application_entry" ("application_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_entry_deleted_at" ON "application_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "application_mark" ("id" text not null, "item" text check ("item" in ('legal_names', 'ice_key', 'ice_paper', 'cooperative_register', 'artisan_register', 'trade_register', 'export_register', 'account_key', 'holder_match', 'consent', 'picture', 'story')) not null, "state" text check ("state" in ('attested', 'verified', 'waived')) not null, "note" text null, "user_id" text not null, "user_name" text not null, "marked_at" timestamptz not null, "fingerprint" text not null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_mark_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_mark_application_id" ON "application_mark" ("application_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_mark_deleted_at" ON "application_mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_mark_application_id_item_unique" ON "application_mark" ("application_id", "item") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "application_document" add constraint "application_document_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "application_entry" add constraint "application_entry_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "application_mark" add constraint "application_mark_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "application_document" drop constraint if exists "application_document_application_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "application_entry" drop constraint if exists "application_entry_application_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "application_mark" drop constraint if exists "application_mark_application_id_foreign";`,
    )

    this.addSql(`drop table if exists "application" cascade;`)

    this.addSql(`drop table if exists "application_document" cascade;`)

    this.addSql(`drop table if exists "application_entry" cascade;`)

    this.addSql(`drop table if exists "application_mark" cascade;`)
  }
}
