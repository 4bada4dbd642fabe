import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121192203 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "maker_share" drop constraint if exists "maker_share_piece_id_maker_id_unique";`,
    )
    this.addSql(
      `alter table if exists "membership" drop constraint if exists "membership_member_id_seller_id_unique";`,
    )
    this.addSql(`alter table if exists "piece" drop constraint if exists "piece_product_id_unique";`)
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`)
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`)
    this.addSql(
      `create table if not exists "member" ("id" text not null, "email" text not null, "name" text not null, "locale" text not null default 'ar', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "type" text check ("type" in ('cooperative', 'artisan', 'enterprise', 'aggregator')) not null default 'cooperative', "status" text check ("status" in ('applied', 'active', 'paused', 'suspended')) not null default 'applied', "name" text not null, "tagline" text null, "story" text not null default '', "returns_policy" text null, "made_to_order_policy" text null, "city" text not null, "region_code" text not null, "latitude" real null, "longitude" real null, "founded_year" integer null, "member_count" integer null, "emblem" jsonb null, "banner" jsonb null, "paused_until" timestamptz null, "status_reason" text null, "approved_at" timestamptz null, "is_demo" boolean not null default false, "stock_location_id" text null, "shipping_profile_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status" ON "seller" ("status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "piece" ("id" text not null, "product_id" text not null, "seller_id" text not null, "craft_code" text null, "family_code" text not null, "technique_code" text null, "material_codes" text[] not null, "region_code" text null, "city" text null, "care" text null, "is_unique" boolean not null default false, "is_made_to_order" boolean not null default false, "lead_days_min" integer null, "lead_days_max" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "piece_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_piece_product_id_unique" ON "piece" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_seller_id" ON "piece" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_deleted_at" ON "piece" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "membership" ("id" text not null, "role" text check ("role" in ('owner', 'manager', 'maker')) not null, "member_id" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_seller_id" ON "membership" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_member_id_seller_id_unique" ON "membership" ("member_id", "seller_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "maker" ("id" text not null, "name" text not null, "craft" text null, "about" text null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_seller_id" ON "maker" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_deleted_at" ON "maker" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "maker_share" ("id" text not null, "percent" integer not null, "piece_id" text not null, "maker_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_share_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_share_piece_id" ON "maker_share" ("piece_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_share_maker_id" ON "maker_share" ("maker_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_share_deleted_at" ON "maker_share" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_maker_share_piece_id_maker_id_unique" ON "maker_share" ("piece_id", "maker_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "piece" add constraint "piece_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "membership" add constraint "membership_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "maker" add constraint "maker_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "maker_share" add constraint "maker_share_piece_id_foreign" foreign key ("piece_id") references "piece" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "maker_share" add constraint "maker_share_maker_id_foreign" foreign key ("maker_id") references "maker" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "membership" drop constraint if exists "membership_member_id_foreign";`,
    )

    this.addSql(`alter table if exists "piece" drop constraint if exists "piece_seller_id_foreign";`)

    this.addSql(
      `alter table if exists "membership" drop constraint if exists "membership_seller_id_foreign";`,
    )

    this.addSql(`alter table if exists "maker" drop constraint if exists "maker_seller_id_foreign";`)

    this.addSql(
      `alter table if exists "maker_share" drop constraint if exists "maker_share_piece_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "maker_share" drop constraint if exists "maker_share_maker_id_foreign";`,
    )

    this.addSql(`drop table if exists "member" cascade;`)

    this.addSql(`drop table if exists "seller" cascade;`)

    this.addSql(`drop table if exists "piece" cascade;`)

    this.addSql(`drop table if exists "membership" cascade;`)

    this.addSql(`drop table if exists "maker" cascade;`)

    this.addSql(`drop table if exists "maker_share" cascade;`)
  }
}
