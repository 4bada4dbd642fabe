import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121224515 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "invitation" ("id" text not null, "role" text check ("role" in ('owner', 'manager', 'maker')) not null, "name" text not null, "email" text null, "invited_by" text not null, "locale" text not null default 'ar', "expires_at" timestamptz not null, "used_at" timestamptz null, "revoked_at" timestamptz null, "member_id" text null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invitation_seller_id" ON "invitation" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "invitation" add constraint "invitation_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(`alter table if exists "maker" add column if not exists "member_id" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`)

    this.addSql(`alter table if exists "maker" drop column if exists "member_id";`)
  }
}
