import type { Locale } from "@hirfa/contracts"
import type { TableFaultCode } from "../../tables/types"

export type FileFaultCode =
  | TableFaultCode
  | "too_large"
  | "too_many_rows"
  | "no_key_column"
  | "column_twice"
  | "no_rows"

/** Why a file as a whole is not taken, and the mend. Nothing was changed. */
export const FAULT_WORDS: Readonly<Record<Locale, Readonly<Record<FileFaultCode, string>>>> = {
  en: {
    empty: "The file is empty: choose the one that holds your pieces.",
    not_a_table: "This is not a table: send a CSV or XLSX file, as our template is.",
    old_xls:
      "This workbook is in the format of before 2007, or has a password: save it as XLSX without a password and send it again.",
    locked: "This workbook is locked: save it without a password and send it again.",
    broken: "This workbook is damaged: open it in a spreadsheet, save it as XLSX and send it again.",
    too_large_inside:
      "This workbook is far larger inside than a table of pieces can be: copy the pieces into our template and send that.",
    quotes:
      "From line {line} on the file cannot be read: a quotation mark is opened there and not closed. Close it, or save the file as XLSX.",
    too_many_columns: "Line {line} has too many columns: copy the pieces into our template and send that.",
    too_large: "The file is larger than 20 MB: divide it into several.",
    too_many_rows:
      "The file has more than 20,000 pieces: divide it into several. Line {line} is the first one too many.",
    no_key_column:
      "The first line names no column “{column}”: add it, with a reference of your own for each piece, as R-001.",
    column_twice: "Columns {first} and {second} are both “{column}”: take one of them out.",
    no_rows: "Below the first line stands no piece: add a row for each piece.",
  },
  fr: {
    empty: "Le fichier est vide : choisissez celui qui contient vos pièces.",
    not_a_table: "Ce n’est pas un tableau : envoyez un fichier CSV ou XLSX, comme notre modèle.",
    old_xls:
      "Ce classeur est au format d’avant 2007, ou a un mot de passe : enregistrez-le en XLSX sans mot de passe et renvoyez-le.",
    locked: "Ce classeur est verrouillé : enregistrez-le sans mot de passe et renvoyez-le.",
    broken: "Ce classeur est abîmé : ouvrez-le dans un tableur, enregistrez-le en XLSX et renvoyez-le.",
    too_large_inside:
      "Ce classeur est bien plus grand à l’intérieur qu’un tableau de pièces : copiez les pièces dans notre modèle et envoyez-le.",
    quotes:
      "À partir de la ligne {line} le fichier est illisible : un guillemet y est ouvert et pas fermé. Fermez-le, ou enregistrez le fichier en XLSX.",
    too_many_columns:
      "La ligne {line} a trop de colonnes : copiez les pièces dans notre modèle et envoyez-le.",
    too_large: "Le fichier dépasse 20 Mo : partagez-le en plusieurs.",
    too_many_rows:
      "Le fichier a plus de 20 000 pièces : partagez-le en plusieurs. La ligne {line} est la première de trop.",
    no_key_column:
      "La première ligne ne nomme pas de colonne « {column} » : ajoutez-la, avec une référence à vous pour chaque pièce, comme R-001.",
    column_twice: "Les colonnes {first} et {second} sont toutes deux « {column} » : retirez-en une.",
    no_rows: "Sous la première ligne il n’y a aucune pièce : ajoutez une ligne par pièce.",
  },
  ar: {
    empty: "الملف فارغ: اختاروا الملف الذي فيه قطعكم.",
    not_a_table: "هذا ليس جدولاً: أرسلوا ملف CSV أو XLSX مثل نموذجنا.",
    old_xls: "هذا المصنف بصيغة ما قبل 2007 أو له كلمة سر: احفظوه بصيغة XLSX دون كلمة سر وأرسلوه من جديد.",
    locked: "هذا المصنف مقفل: احفظوه دون كلمة سر وأرسلوه من جديد.",
    broken: "هذا المصنف تالف: افتحوه في برنامج جداول واحفظوه بصيغة XLSX وأرسلوه من جديد.",
    too_large_inside: "هذا المصنف أكبر بكثير في داخله من جدول قطع: انسخوا القطع إلى نموذجنا وأرسلوه.",
    quotes:
      "ابتداءً من السطر {line} لا يُقرأ الملف: فيه علامة اقتباس فُتحت ولم تُغلق. أغلقوها أو احفظوا الملف بصيغة XLSX.",
    too_many_columns: "في السطر {line} أعمدة كثيرة جداً: انسخوا القطع إلى نموذجنا وأرسلوه.",
    too_large: "الملف أكبر من 20 ميغابايت: قسموه إلى عدة ملفات.",
    too_many_rows: "في الملف أكثر من 20000 قطعة: قسموه إلى عدة ملفات. السطر {line} أول الزائد.",
    no_key_column: "السطر الأول لا يسمي عمود «{column}»: أضيفوه مع مرجع من عندكم لكل قطعة، مثل R-001.",
    column_twice: "العمودان {first} و{second} كلاهما «{column}»: احذفوا أحدهما.",
    no_rows: "لا قطعة تحت السطر الأول: أضيفوا سطراً لكل قطعة.",
  },
}
