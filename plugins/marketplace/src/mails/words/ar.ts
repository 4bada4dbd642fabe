import type { Words } from "./types"

export const ar: Words = {
  greeting: "مرحبًا {name}،",
  greeting_plain: "مرحبًا،",
  footer: "حرفة: تشتري مباشرة ممّن صنعوا القطعة.",
  test_payment: "دُفع هذا الطلب دفعًا تجريبيًا: لم يُقتطع أي مبلغ ولن يُرسل أي شيء.",
  test_payment_seller: "دُفع هذا الطلب دفعًا تجريبيًا: لم يتحرك أي مبلغ. لا ترسلوا شيئًا.",
  pieces: "القطع",
  delivery: "التوصيل",
  discount: "الخصم",
  credit: "رصيد",
  total: "الإجمالي",
  tax_included: "الضرائب مشمولة",
  parcel_of: "طرد {seller}، {city}",
  arrives: "الوصول المتوقع: {dates}",
  address: "يُرسَل إلى",
  follow_order: "تتبّع طلبك",
  link_is_key: "يفتح الرابط طلبك دون كلمة سر. احتفظ بهذه الرسالة، ولا تعطِ الرابط إلا لمن تثق به.",

  placed_subject: "سُجِّل طلبك {number}",
  placed_title: "شكرًا، سُجِّل طلبك",
  placed_intro: {
    one: "الطلب {number} بتاريخ {date}: طرد واحد في انتظارك.",
    two: "الطلب {number} بتاريخ {date}: طردان في انتظارك، كل واحد من تعاونيته.",
    few: "الطلب {number} بتاريخ {date}: {count} طرود في انتظارك، كل واحد من تعاونيته.",
    many: "الطلب {number} بتاريخ {date}: {count} طردًا في انتظارك، كل واحد من تعاونيته.",
    other: "الطلب {number} بتاريخ {date}: {count} طرد في انتظارك، كل واحد من تعاونيته.",
  },

  new_order_subject: {
    one: "طلب جديد {number}: قطعة واحدة إلى {country}",
    two: "طلب جديد {number}: قطعتان إلى {country}",
    few: "طلب جديد {number}: {count} قطع إلى {country}",
    many: "طلب جديد {number}: {count} قطعة إلى {country}",
    other: "طلب جديد {number}: {count} قطعة إلى {country}",
  },
  new_order_title: "لديكم طلب جديد",
  new_order_intro: "الطلب {number} بتاريخ {date} لـ{seller}. أكِّدوه في الورشة ليعرف المشتري أنكم رأيتموه.",
  new_order_pack: "للتغليف",
  new_order_promise: "وُعد المشتري بالوصول: {dates}.",
  new_order_open: "افتح الطلب في الورشة",

  sent_subject: "طردك من {seller} في الطريق",
  sent_title: "طردك في الطريق",
  sent_intro: "أرسلت {seller} طردًا من طلبك {number}.",
  sent_inside: "بداخله",
  carrier: "شركة النقل",
  tracking_number: "رقم التتبع",
  follow_carrier: "تتبّعه لدى شركة النقل",

  canceled_subject: "اضطرت {seller} إلى إلغاء جزء من طلبك {number}",
  canceled_title: "أُلغي جزء من طلبك",
  canceled_intro: "لا تستطيع {seller} إرسال هذه القطع من طلبك {number}. طرود التعاونيات الأخرى لا تتغير.",
  canceled_reason: "السبب:",
  canceled_refund: "يعود إليك {amount} بالوسيلة التي دفعت بها. تحتاج البنوك من 5 إلى 10 أيام لإظهاره.",
  canceled_no_refund: "لم يُقتطع أي مبلغ مقابلها.",

  delivered_subject: "وصل طردك من {seller}",
  delivered_title: "وصل طردك",
  delivered_intro: "سلّمت شركة النقل طردًا من {seller} من طلبك {number}. نرجو أن يسعدك.",
  delivered_problem:
    "هل ينقص شيء أو انكسر؟ احتفظ بالتغليف والتقط صورة وأجب عن هذه الرسالة: سنعالج الأمر مع التعاونية.",
}
