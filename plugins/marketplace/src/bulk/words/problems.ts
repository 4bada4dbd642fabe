import type { Locale } from "@hirfa/contracts"
import type { ProblemCode } from "../problems"

/** What is wrong with a row, and the mend; what stands in braces are the facts. */
type Said = readonly [reason: string, mend: string]

export const PROBLEM_WORDS: Readonly<Record<Locale, Readonly<Record<ProblemCode, Said>>>> = {
  en: {
    number: [
      "“{value}” is not a number here.",
      "Write digits only, as 1250.50; a customs number has six digits.",
    ],
    two_ways: [
      "“{value}” can be read as a thousand or as one and something.",
      "Write 1234 or 1.23, without setting thousands apart.",
    ],
    whole: ["“{value}” is not a whole number.", "Write it without decimals."],
    bounds: ["{value} is out of bounds.", "It is from {least} to {most}."],
    long: ["This text is too long.", "It has at most {most} characters."],
    unknown: ["We do not know “{value}”.", "Choose from the list in the template, or leave the cell empty."],
    share: [
      "“{value}” is not a list of shares.",
      "Write each once with its percent, as: Fatima 60; Zahra 40.",
    ],
    excel_date: [
      "The spreadsheet made a day of this: {value}.",
      "Format the column as text and write the cell again.",
    ],
    excel_error: ["The spreadsheet reckoned a fault: {value}.", "Write the value itself."],
    formula: [
      "This formula was never reckoned.",
      "Open the file in a spreadsheet, save it and send it again; or write the value itself.",
    ],
    unreadable: [
      "Some letters cannot be read: “{value}”.",
      "Save the file as “CSV UTF-8” or as XLSX and send it again.",
    ],
    no_key: ["The row has no reference.", "Give each piece a reference of your own, as R-001."],
    twice: ["Line {line} is about the same piece.", "Leave one row for each piece."],
    not_yours: ["You have no piece {value}.", "Empty this cell: the row then makes a new piece."],
    taken: ["Another piece of yours has this reference.", "Give each piece a reference of its own."],
    archived: ["This piece is in the archive.", "Bring it back first, or take the row out."],
    sizes: [
      "A piece that was on sale keeps its sizes: it has {count}.",
      "Duplicate the piece to make one with other sizes.",
    ],
    incomplete: ["It cannot be on sale without: {fields}.", "Fill these in. Pictures are added in the app."],
    refused: [
      "It could not be written: {value}",
      "Mend it and send the file again: what is done already stays as it is.",
    ],
  },
  fr: {
    number: [
      "« {value} » n’est pas un nombre.",
      "Écrivez seulement des chiffres, comme 1250,50. Un numéro douanier a six chiffres.",
    ],
    two_ways: [
      "« {value} » peut se lire comme mille ou comme un virgule quelque chose.",
      "Écrivez 1234 ou 1,23, sans séparer les milliers.",
    ],
    whole: ["« {value} » n’est pas un nombre entier.", "Écrivez-le sans décimales."],
    bounds: ["{value} est hors limites.", "C’est de {least} à {most}."],
    long: ["Ce texte est trop long.", "Il a au plus {most} caractères."],
    unknown: [
      "Nous ne connaissons pas « {value} ».",
      "Choisissez dans la liste du modèle, ou laissez la cellule vide.",
    ],
    share: [
      "« {value} » n’est pas une liste de parts.",
      "Écrivez chacune une fois avec son pourcentage, comme : Fatima 60; Zahra 40.",
    ],
    excel_date: [
      "Le tableur en a fait une date : {value}.",
      "Mettez la colonne au format texte et écrivez la cellule de nouveau.",
    ],
    excel_error: ["Le tableur a calculé une erreur : {value}.", "Écrivez la valeur elle-même."],
    formula: [
      "Cette formule n’a jamais été calculée.",
      "Ouvrez le fichier dans un tableur, enregistrez-le et renvoyez-le ; ou écrivez la valeur elle-même.",
    ],
    unreadable: [
      "Des lettres sont illisibles : « {value} ».",
      "Enregistrez le fichier en « CSV UTF-8 » ou en XLSX et renvoyez-le.",
    ],
    no_key: ["La ligne n’a pas de référence.", "Donnez à chaque pièce une référence à vous, comme R-001."],
    twice: ["La ligne {line} parle de la même pièce.", "Laissez une seule ligne par pièce."],
    not_yours: [
      "Vous n’avez pas de pièce {value}.",
      "Videz cette cellule : la ligne fera une nouvelle pièce.",
    ],
    taken: ["Une autre de vos pièces porte cette référence.", "Donnez à chaque pièce sa propre référence."],
    archived: ["Cette pièce est aux archives.", "Reprenez-la d’abord, ou retirez la ligne."],
    sizes: [
      "Une pièce qui a été en vente garde ses tailles : elle en a {count}.",
      "Dupliquez la pièce pour en faire une avec d’autres tailles.",
    ],
    incomplete: [
      "Elle ne peut pas être en vente sans : {fields}.",
      "Complétez cela. Les photos s’ajoutent dans l’application.",
    ],
    refused: [
      "Elle n’a pas pu être écrite : {value}",
      "Corrigez et renvoyez le fichier : ce qui est fait reste comme il est.",
    ],
  },
  ar: {
    number: ["«{value}» ليس رقماً هنا.", "اكتبوا أرقاماً فقط، مثل 1250.50؛ والرقم الجمركي من ستة أرقام."],
    two_ways: ["«{value}» يُقرأ ألفاً أو واحداً وكسراً.", "اكتبوا 1234 أو 1.23 دون فصل الآلاف."],
    whole: ["«{value}» ليس عدداً صحيحاً.", "اكتبوه دون كسور."],
    bounds: ["{value} خارج الحدود.", "يكون من {least} إلى {most}."],
    long: ["هذا النص طويل جداً.", "أقصاه {most} حرفاً."],
    unknown: ["لا نعرف «{value}».", "اختاروا من قائمة النموذج، أو اتركوا الخانة فارغة."],
    share: ["«{value}» ليست لائحة حصص.", "اكتبوا كل واحد مرة مع نسبته، مثل: فاطمة 60؛ زهرة 40."],
    excel_date: ["جعل الجدول من هذا تاريخاً: {value}.", "اجعلوا تنسيق العمود نصاً واكتبوا الخانة من جديد."],
    excel_error: ["حسب الجدول خطأ: {value}.", "اكتبوا القيمة نفسها."],
    formula: [
      "هذه الصيغة لم تُحسب قط.",
      "افتحوا الملف في برنامج جداول واحفظوه وأرسلوه من جديد؛ أو اكتبوا القيمة نفسها.",
    ],
    unreadable: ["حروف لا تُقرأ: «{value}».", "احفظوا الملف بصيغة CSV UTF-8 أو XLSX وأرسلوه من جديد."],
    no_key: ["السطر بلا مرجع.", "أعطوا كل قطعة مرجعاً من عندكم، مثل R-001."],
    twice: ["السطر {line} عن القطعة نفسها.", "اتركوا سطراً واحداً لكل قطعة."],
    not_yours: ["ليست لكم قطعة {value}.", "أفرغوا هذه الخانة: فيصنع السطر قطعة جديدة."],
    taken: ["قطعة أخرى لكم تحمل هذا المرجع.", "أعطوا كل قطعة مرجعها الخاص."],
    archived: ["هذه القطعة في الأرشيف.", "أعيدوها أولاً، أو احذفوا السطر."],
    sizes: [
      "القطعة التي عُرضت للبيع تحتفظ بقياساتها: عددها {count}.",
      "انسخوا القطعة لصنع واحدة بقياسات أخرى.",
    ],
    incomplete: ["لا يمكن عرضها للبيع دون: {fields}.", "أكملوا هذا. الصور تُضاف في التطبيق."],
    refused: ["تعذرت كتابتها: {value}", "أصلحوا وأرسلوا الملف من جديد: ما تم يبقى كما هو."],
  },
}
