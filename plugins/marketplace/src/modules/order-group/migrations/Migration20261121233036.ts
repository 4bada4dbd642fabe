import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121233036 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_progress" ("id" text not null, "stage" text check ("stage" in ('started', 'half', 'finished')) not null, "words" text not null default '', "pictures" jsonb null, "told_by" text not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_progress_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_progress_seller_order_id" ON "order_progress" ("seller_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_progress_deleted_at" ON "order_progress" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "order_progress" add constraint "order_progress_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_order" add column if not exists "making" text check ("making" in ('waiting', 'started', 'half', 'finished')) null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_progress" cascade;`)

    this.addSql(`alter table if exists "seller_order" drop column if exists "making";`)
  }
}
