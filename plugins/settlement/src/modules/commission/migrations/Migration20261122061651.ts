import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122061651 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_line" add column if not exists "tax" numeric not null default 0, add column if not exists "raw_tax" jsonb not null default '{"value": "0", "precision": 20}';`,
    )
    // Of older orders the tax of the goods is known, of each line it is not: in proportion, the odd units on the first.
    this.addSql(`
      with "share" as (
        select "line"."id",
          "terms"."goods" - sum("line"."base") over "own" as "goods_tax",
          floor(("terms"."goods" - sum("line"."base") over "own") * "line"."base"
            / nullif(sum("line"."base") over "own", 0)) as "tax",
          row_number() over ("own" order by "line"."id") as "place",
          "terms"."id" as "terms_id"
        from "commission_line" "line" join "order_terms" "terms" on "terms"."id" = "line"."terms_id"
        window "own" as (partition by "terms"."id")
      ), "rounded" as (
        select "id", case when "place" = 1
          then "goods_tax" - sum(coalesce("tax", 0)) over (partition by "terms_id") + coalesce("tax", 0)
          else coalesce("tax", 0) end as "tax"
        from "share"
      )
      update "commission_line" set "tax" = "rounded"."tax",
        "raw_tax" = jsonb_build_object('value', "rounded"."tax"::bigint::text, 'precision', 20)
      from "rounded" where "rounded"."id" = "commission_line"."id";
    `)
    this.addSql(
      `alter table if exists "commission_line" alter column "tax" drop default, alter column "raw_tax" drop default;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_line" drop column if exists "tax", drop column if exists "raw_tax";`,
    )
  }
}
