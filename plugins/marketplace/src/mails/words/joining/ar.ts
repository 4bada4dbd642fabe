import type { en } from "./en"

export const ar: Record<keyof typeof en, string> = {
  received_subject: "توصّلنا بطلب انضمام {seller}",
  received_title: "وصل طلبكم",
  received_intro: "شكرًا لكم: طلب {seller} بين أيدينا.",
  received_next: "يقرؤه شخص منا، عادةً خلال يوم عمل واحد. ونراسلكم فور اتخاذ القرار.",
  received_open: "الاطلاع على الطلب",

  correct_subject: "هناك ما يجب تصحيحه في طلب {seller}",
  correct_title: "يُرجى التصحيح",
  correct_intro: "قرأنا طلب {seller}. وقبل قبوله يُرجى تصحيح ما يلي:",
  correct_kept: "كل ما عدا ذلك محفوظ. بعد التصحيح أرسلوا الطلب من جديد.",
  correct_open: "التصحيح الآن",

  refused_subject: "لا يمكننا قبول {seller}",
  refused_title: "رُفض طلبكم",
  refused_intro: "قرأنا طلب {seller} ولا يمكننا قبوله الآن.",
  refused_next: "إذا زال السبب يمكنكم تقديم طلب جديد: ما كتبتموه محفوظ.",

  invited_subject: "{inviter} يدعوكم إلى {seller} على حرفة",
  invited_title: "دعوة إلى ورشة {seller}",
  invited_intro: "يدعوكم {inviter} إلى العمل مع {seller} على حرفة. الدور: {role}.",
  invited_once: "الرابط صالح لمرة واحدة حتى {date}. وهو لكم وحدكم: لا تعطوه لأحد.",
  invited_open: "الانضمام إلى الفريق",
  invited_unknown: "لا تعرفون {inviter}؟ إذن لا تفعلوا شيئًا.",
  role_owner: "مسؤول",
  role_manager: "مسيّر",
  role_maker: "صانع",

  step_type: "من أنتم",
  step_names: "الأسماء",
  step_place: "المكان",
  step_numbers: "الأرقام والوثائق",
  step_registers: "أرقام أخرى",
  step_people: "الأشخاص",
  step_bank: "الحساب البنكي",
  step_pictures: "الصور",
  step_story: "القصة",
}
