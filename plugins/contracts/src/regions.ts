import type { Names } from "./locales"

/** The twelve regions of Morocco by their ISO 3166-2 codes. */
export const REGIONS: readonly Readonly<{ code: string; names: Names }>[] = [
  {
    code: "MA-01",
    names: { en: "Tangier-Tetouan-Al Hoceima", fr: "Tanger-Tétouan-Al Hoceïma", ar: "طنجة تطوان الحسيمة" },
  },
  { code: "MA-02", names: { en: "Oriental", fr: "L'Oriental", ar: "الشرق" } },
  { code: "MA-03", names: { en: "Fez-Meknes", fr: "Fès-Meknès", ar: "فاس مكناس" } },
  { code: "MA-04", names: { en: "Rabat-Sale-Kenitra", fr: "Rabat-Salé-Kénitra", ar: "الرباط سلا القنيطرة" } },
  { code: "MA-05", names: { en: "Beni Mellal-Khenifra", fr: "Béni Mellal-Khénifra", ar: "بني ملال خنيفرة" } },
  { code: "MA-06", names: { en: "Casablanca-Settat", fr: "Casablanca-Settat", ar: "الدار البيضاء سطات" } },
  { code: "MA-07", names: { en: "Marrakech-Safi", fr: "Marrakech-Safi", ar: "مراكش آسفي" } },
  { code: "MA-08", names: { en: "Draa-Tafilalet", fr: "Drâa-Tafilalet", ar: "درعة تافيلالت" } },
  { code: "MA-09", names: { en: "Souss-Massa", fr: "Souss-Massa", ar: "سوس ماسة" } },
  { code: "MA-10", names: { en: "Guelmim-Oued Noun", fr: "Guelmim-Oued Noun", ar: "كلميم واد نون" } },
  {
    code: "MA-11",
    names: { en: "Laayoune-Sakia El Hamra", fr: "Laâyoune-Sakia El Hamra", ar: "العيون الساقية الحمراء" },
  },
  {
    code: "MA-12",
    names: { en: "Dakhla-Oued Ed-Dahab", fr: "Dakhla-Oued Ed-Dahab", ar: "الداخلة وادي الذهب" },
  },
]

export const REGION_CODES = REGIONS.map(({ code }) => code)

/** A region as its own pages' addresses name it: fez-meknes. */
export function regionSlug(names: Names): string {
  return names.en.toLowerCase().replace(/[^a-z]+/g, "-")
}
