import type { Locale } from "@hirfa/contracts"
import type { PieceColumn, SizeColumn } from "../columns"

type Words = Readonly<Partial<Record<PieceColumn | SizeColumn, string>>>

/** What to write into a column, as the template says it in its second line. */
export const EXPLANATIONS: Readonly<Record<Locale, Words>> = {
  en: {
    reference:
      "Your own number for the piece, as R-001. The same number later changes the same piece. This line is a remark: lines that begin with # are not read",
    piece_id: "Leave empty for a new piece",
    state: "Only written out, never read",
    publish: "yes puts it on sale once nothing is missing. Pictures are added in the app, not here",
    craft: "Choose from the list; it suggests technique, materials and customs number",
    title_en:
      "Left empty, it is called by its craft. An empty cell empties the field; a column left out leaves it as it is",
    materials: "Several with ; between them",
    stock_mode: "Choose from the list",
    makers: "As: Fatima 60; Zahra 40",
    composition: "As: wool 80; cotton 20",
    length_cm: "Two of the three sides are enough. For a second size add columns with a 2 behind the name",
    price_mad: "What you ask, in dirham",
    price_eur: "Only where the price abroad should not follow the rate of the day",
    stock: "How many there are to sell",
    stock_seen: "As it was when the table was written out: an unchanged stock is left alone",
  },
  fr: {
    reference:
      "Votre propre numéro de la pièce, comme R-001. Le même numéro change plus tard la même pièce. Cette ligne est une remarque : les lignes qui commencent par # ne sont pas lues",
    piece_id: "Laissez vide pour une nouvelle pièce",
    state: "Seulement écrit, jamais lu",
    publish: "oui la met en vente dès que rien ne manque. Les photos s’ajoutent dans l’application, pas ici",
    craft: "Choisissez dans la liste ; il propose technique, matières et numéro douanier",
    title_en:
      "Vide, elle porte le nom de son métier. Une cellule vide vide le champ ; une colonne absente le laisse",
    materials: "Plusieurs, séparées par ;",
    stock_mode: "Choisissez dans la liste",
    makers: "Comme : Fatima 60; Zahra 40",
    composition: "Comme : laine 80; coton 20",
    length_cm:
      "Deux des trois côtés suffisent. Pour une deuxième taille ajoutez des colonnes avec un 2 après le nom",
    price_mad: "Ce que vous demandez, en dirhams",
    price_eur: "Seulement si le prix à l’étranger ne doit pas suivre le cours du jour",
    stock: "Combien il y en a à vendre",
    stock_seen: "Comme il était à l’export : un stock inchangé est laissé tel quel",
  },
  ar: {
    reference:
      "رقمكم الخاص للقطعة، مثل R-001. الرقم نفسه يغير لاحقاً القطعة نفسها. هذا السطر ملاحظة: السطور التي تبدأ بـ # لا تُقرأ",
    piece_id: "اتركوه فارغاً لقطعة جديدة",
    state: "يُكتب فقط ولا يُقرأ أبداً",
    publish: "نعم تعرضها للبيع حين لا ينقص شيء. الصور تُضاف في التطبيق لا هنا",
    craft: "اختاروا من القائمة؛ تقترح التقنية والمواد والرقم الجمركي",
    title_en: "إن تُرك فارغاً سُميت باسم حرفتها. الخانة الفارغة تُفرغ الحقل، والعمود الغائب يتركه",
    materials: "عدة مواد تفصل بينها ;",
    stock_mode: "اختاروا من القائمة",
    makers: "مثل: فاطمة 60; زهرة 40",
    composition: "مثل: صوف 80; قطن 20",
    length_cm: "يكفي جانبان من الثلاثة. لقياس ثانٍ أضيفوا أعمدة مع الرقم 2 بعد الاسم",
    price_mad: "ما تطلبونه بالدرهم",
    price_eur: "فقط إن كان الثمن بالخارج لا يتبع سعر اليوم",
    stock: "كم للبيع",
    stock_seen: "كما كان عند التصدير: المخزون الذي لم يتغير يُترك",
  },
}
