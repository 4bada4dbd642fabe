import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121233039 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "claim" ("id" text not null, "order_id" text not null, "order_group_id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('return', 'problem')) not null, "reason" text check ("reason" in ('changed_mind', 'damaged', 'not_as_described', 'wrong_piece', 'missing_piece', 'not_arrived', 'other')) not null, "state" text check ("state" in ('asked', 'offered', 'accepted', 'sent_back', 'refused', 'with_operator', 'settled', 'closed', 'withdrawn')) not null default 'asked', "opened_by" text check ("opened_by" in ('buyer', 'seller', 'operator', 'clock')) not null, "words" text not null, "pictures" jsonb null, "answer_by" timestamptz not null, "offered_amount" integer null, "refunded_amount" integer not null default 0, "label_url" text null, "return_carrier" text null, "return_tracking" text null, "restocked" boolean null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_deleted_at" ON "claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_order_id" ON "claim" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_order_group_id" ON "claim" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_seller_id_state_created_at" ON "claim" ("seller_id", "state", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_state_answer_by" ON "claim" ("state", "answer_by") WHERE state = 'asked' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "claim_entry" ("id" text not null, "act" text check ("act" in ('ask', 'accept', 'refuse', 'offer', 'refund', 'take_offer', 'decline_offer', 'send_back', 'receive', 'object', 'withdraw', 'overdue')) not null, "by" text check ("by" in ('buyer', 'seller', 'operator', 'clock')) not null, "actor_id" text null, "words" text null, "amount" integer null, "claim_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_entry_claim_id" ON "claim_entry" ("claim_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_entry_deleted_at" ON "claim_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "claim_line" ("id" text not null, "line_id" text not null, "quantity" integer not null, "claim_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_line_claim_id" ON "claim_line" ("claim_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_line_deleted_at" ON "claim_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "claim_entry" add constraint "claim_entry_claim_id_foreign" foreign key ("claim_id") references "claim" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "claim_line" add constraint "claim_line_claim_id_foreign" foreign key ("claim_id") references "claim" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "claim_entry" drop constraint if exists "claim_entry_claim_id_foreign";`,
    )

    this.addSql(`alter table if exists "claim_line" drop constraint if exists "claim_line_claim_id_foreign";`)

    this.addSql(`drop table if exists "claim" cascade;`)

    this.addSql(`drop table if exists "claim_entry" cascade;`)

    this.addSql(`drop table if exists "claim_line" cascade;`)
  }
}
