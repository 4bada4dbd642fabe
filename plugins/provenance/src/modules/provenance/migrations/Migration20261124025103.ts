import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124025103 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "scheme" drop constraint if exists "scheme_code_unique";`)
    this.addSql(
      `create table if not exists "scheme" ("id" text not null, "code" text not null, "names" jsonb not null, "certifier" jsonb not null, "url" text null, "awarded_to" text check ("awarded_to" in ('seller', 'piece')) not null, "covers_pieces" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scheme_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scheme_code_unique" ON "scheme" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_scheme_deleted_at" ON "scheme" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "scheme_id" text not null, "seller_id" text null, "product_id" text null, "number" text not null, "issued_on" text not null, "expires_on" text null, "checked" text not null, "checked_by" text not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_one_holder check ((seller_id IS NULL) <> (product_id IS NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_scheme_id" ON "certificate" ("scheme_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_seller_id" ON "certificate" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_updated_at" ON "certificate" ("updated_at");`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_number_once" ON "certificate" ("scheme_id", "number") WHERE withdrawn_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "certificate" add constraint "certificate_scheme_id_foreign" foreign key ("scheme_id") references "scheme" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_scheme_id_foreign";`,
    )

    this.addSql(`drop table if exists "scheme" cascade;`)

    this.addSql(`drop table if exists "certificate" cascade;`)
  }
}
