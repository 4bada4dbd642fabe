import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122070742 extends Migration {
  override async up(): Promise<void> {
    // Who a maker is stands with the makers themselves, in marketplace: what was said here is handed over once.
    this.addSql(`
      do $$ begin
        if to_regclass('maker') is not null and to_regclass('maker_login') is not null then
          update "maker" set "member_id" = "login"."member_id" from "maker_login" "login"
          where "login"."maker_id" = "maker"."id" and "login"."deleted_at" is null and "maker"."member_id" is null;
        end if;
      end $$;
    `)
    this.addSql(`drop table if exists "maker_login" cascade;`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `create table if not exists "maker_login" ("id" text not null, "maker_id" text not null, "seller_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_login_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_maker_login_maker_id_unique" ON "maker_login" ("maker_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_login_deleted_at" ON "maker_login" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_maker_login_seller_id_member_id" ON "maker_login" ("seller_id", "member_id") WHERE deleted_at IS NULL;`,
    )
  }
}
