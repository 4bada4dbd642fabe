import type { Locale, RowKind } from "@hirfa/contracts"

type Words = Readonly<
  Record<"line" | "reference" | "result" | "piece" | "column" | "reason" | "mend" | "waiting", string> & {
    kinds: Record<RowKind, string>
  }
>

/** What stands in the report of an import. */
export const REPORT_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    line: "Line",
    reference: "Your reference",
    result: "Result",
    piece: "Hirfa number",
    column: "Column",
    reason: "Reason",
    mend: "What to do",
    waiting: "not written yet",
    kinds: { new: "new", changed: "changed", unchanged: "unchanged", bad: "not taken" },
  },
  fr: {
    line: "Ligne",
    reference: "Votre référence",
    result: "Résultat",
    piece: "Numéro Hirfa",
    column: "Colonne",
    reason: "Raison",
    mend: "Que faire",
    waiting: "pas encore écrite",
    kinds: { new: "nouvelle", changed: "changée", unchanged: "inchangée", bad: "refusée" },
  },
  ar: {
    line: "السطر",
    reference: "مرجعكم",
    result: "النتيجة",
    piece: "رقم حرفة",
    column: "العمود",
    reason: "السبب",
    mend: "ما العمل",
    waiting: "لم تُكتب بعد",
    kinds: { new: "جديدة", changed: "تغيرت", unchanged: "دون تغيير", bad: "لم تُقبل" },
  },
}
