import { model } from "@medusajs/framework/utils"

/** How often the same words were looked for on a day (UTC), in a language. */
export const SearchCount = model
  .define("search_count", {
    id: model.id({ prefix: "scount" }).primaryKey(),
    /** YYYY-MM-DD */
    day: model.text(),
    locale: model.text(),
    /** The words in the form in which they are looked for; by them searches are the same. */
    words: model.array(),
    /** One way in which they were written. */
    query: model.text(),
    count: model.number(),
    /** How many of them found nothing. */
    missed: model.number(),
    /** How many pieces the last one found. */
    found: model.number(),
    /** The hours of the day in which it was looked for, a bit each. */
    hours: model.number(),
  })
  .indexes([
    {
      name: "IDX_search_count_once",
      on: ["day", "locale", "words"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_search_count_missed", on: ["day"], where: "missed > 0 AND deleted_at IS NULL" },
  ])
