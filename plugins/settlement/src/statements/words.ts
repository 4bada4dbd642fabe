import type { LedgerKind, Locale } from "@hirfa/contracts"

export type StatementWords = {
  title: string
  seller: string
  period: string
  currency: string
  day: string
  what: string
  reference: string
  held: string
  available: string
  paid: string
  debt: string
  opening: string
  closing: string
  footer: string
  page: string
  invoice: string
  invoice_number: string
  issued: string
  net: string
  vat: string
  total: string
  commission: string
  kinds: Record<LedgerKind, string>
}

const en: StatementWords = {
  title: "Statement of account",
  seller: "Seller",
  period: "Period",
  currency: "Currency",
  day: "Day",
  what: "What",
  reference: "Reference",
  held: "Held",
  available: "Available",
  paid: "Paid out",
  debt: "Owed",
  opening: "At the start",
  closing: "At the end",
  footer: "Hirfa · held until the return window has ended, then available, then paid out",
  page: "Page {page} of {pages}",
  invoice: "Commission invoice",
  invoice_number: "Number",
  issued: "Issued on",
  net: "Without VAT",
  vat: "VAT",
  total: "Total, already kept back",
  commission: "Commission on sales",
  kinds: {
    order: "Sale",
    shipping: "Delivery paid by the buyer",
    tax: "Tax handed on",
    commission: "Commission with its VAT",
    payment_cost: "Cost of the payment",
    refund: "Refund to the buyer",
    return: "Refund of a return",
    dispute: "Payment disputed by the buyer's bank",
    release: "Return window ended",
    netting: "Debt settled",
    payout: "Payout",
    payout_returned: "Payout that came back",
    payout_reversed: "Taken back from the account at Stripe",
    exchange: "Exchange",
  },
}

const fr: StatementWords = {
  title: "Relevé de compte",
  seller: "Vendeur",
  period: "Période",
  currency: "Devise",
  day: "Jour",
  what: "Opération",
  reference: "Référence",
  held: "Retenu",
  available: "Disponible",
  paid: "Versé",
  debt: "Dû",
  opening: "Au début",
  closing: "À la fin",
  footer: "Hirfa · retenu jusqu’à la fin du délai de retour, puis disponible, puis versé",
  page: "Page {page} sur {pages}",
  invoice: "Facture de commission",
  invoice_number: "Numéro",
  issued: "Émise le",
  net: "Hors TVA",
  vat: "TVA",
  total: "Total, déjà retenu",
  commission: "Commission sur les ventes",
  kinds: {
    order: "Vente",
    shipping: "Livraison payée par l’acheteur",
    tax: "Taxe reversée",
    commission: "Commission avec sa TVA",
    payment_cost: "Coût du paiement",
    refund: "Remboursement à l’acheteur",
    return: "Remboursement d’un retour",
    dispute: "Paiement contesté par la banque de l’acheteur",
    release: "Fin du délai de retour",
    netting: "Dette réglée",
    payout: "Versement",
    payout_returned: "Versement revenu",
    payout_reversed: "Repris sur le compte Stripe",
    exchange: "Change",
  },
}

const ar: StatementWords = {
  title: "كشف الحساب",
  seller: "البائع",
  period: "الفترة",
  currency: "العملة",
  day: "اليوم",
  what: "العملية",
  reference: "المرجع",
  held: "محجوز",
  available: "متاح",
  paid: "مدفوع",
  debt: "دين",
  opening: "في البداية",
  closing: "في النهاية",
  footer: "حرفة · يبقى المبلغ محجوزا إلى نهاية أجل الإرجاع، ثم يصير متاحا، ثم يدفع",
  page: "صفحة {page} من {pages}",
  invoice: "فاتورة العمولة",
  invoice_number: "الرقم",
  issued: "تاريخ الإصدار",
  net: "دون الضريبة",
  vat: "الضريبة على القيمة المضافة",
  total: "المجموع، وقد اقتطع",
  commission: "العمولة على المبيعات",
  kinds: {
    order: "بيع",
    shipping: "توصيل أداه المشتري",
    tax: "ضريبة محولة",
    commission: "العمولة مع ضريبتها",
    payment_cost: "كلفة الأداء",
    refund: "إرجاع مبلغ إلى المشتري",
    return: "إرجاع ثمن سلعة مرجعة",
    dispute: "أداء نازع فيه بنك المشتري",
    release: "انتهاء أجل الإرجاع",
    netting: "تسديد دين",
    payout: "دفعة",
    payout_returned: "دفعة رجعت",
    payout_reversed: "استُرجع من حساب Stripe",
    exchange: "صرف",
  },
}

export const STATEMENT_WORDS: Readonly<Record<Locale, StatementWords>> = { en, fr, ar }
