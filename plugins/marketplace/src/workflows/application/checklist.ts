import { createHash } from "node:crypto"
import {
  type ApplicationAnswers,
  type Check,
  type CheckItem,
  type DocumentPurpose,
  ibanOfRib,
  isHolder,
  isIce,
  isMoroccanIban,
  isRib,
  type Mark,
  requiredNumbers,
  type TextField,
} from "@hirfa/contracts"

/** What the checklist looks at: answers, and by purpose the id of each paper or picture that is there. */
export type ApplicationFacts = {
  answers: ApplicationAnswers
  documents: Partial<Record<DocumentPurpose, string>>
}

export type StoredMark = {
  item: CheckItem
  state: Mark
  note: string | null
  user_name: string
  marked_at: Date | string
  fingerprint: string
}

type Finding = { outcome: Check["outcome"]; finding: string }
type Rule = {
  item: CheckItem
  may: readonly Mark[]
  /** The answers that a mark stands on. */
  looksAt: (facts: ApplicationFacts) => unknown
  find: (facts: ApplicationFacts) => Finding
}

const met = (finding: string): Finding => ({ outcome: "met", finding })
const failed = (finding: string): Finding => ({ outcome: "failed", finding })
const open = (finding: string): Finding => ({ outcome: "open", finding })
const notAsked = (finding: string): Finding => ({ outcome: "not_asked", finding })

/** A number with its paper, which somebody has to look at. */
function paper(item: CheckItem, field: TextField & DocumentPurpose, name: string): Rule {
  return {
    item,
    may: ["verified", "waived"],
    looksAt: ({ answers, documents }) => [answers[field], documents[field]],
    find: ({ answers, documents }) => {
      const number = answers[field]
      const isRequired = requiredNumbers(answers.type).includes(field)
      if (!number) return isRequired ? failed(`No ${name}`) : notAsked(`No ${name}, and none is needed`)
      return open(documents[field] ? `${number}, with its paper` : `${number}, without a paper`)
    },
  }
}

const RULES: readonly Rule[] = [
  {
    item: "legal_names",
    may: ["attested", "verified"],
    looksAt: ({ answers }) => [answers.legal_name_fr, answers.legal_name_ar, answers.type],
    find: ({ answers }) => open(`${answers.legal_name_fr ?? "–"} · ${answers.legal_name_ar ?? "–"}`),
  },
  {
    item: "ice_key",
    may: [],
    looksAt: ({ answers }) => answers.ice,
    find: ({ answers: { ice, type } }) => {
      if (!ice) return requiredNumbers(type).includes("ice") ? failed("No ICE") : notAsked("No ICE")
      return isIce(ice) ? met("Its key is right") : failed("Its key is wrong: a digit is mistaken")
    },
  },
  paper("ice_paper", "ice", "ICE"),
  paper("cooperative_register", "cooperative_register", "number in the register of cooperatives"),
  paper("artisan_register", "rna", "number in the register of artisans"),
  paper("trade_register", "rc", "number in the register of trade"),
  paper("export_register", "export_register", "number as an exporter"),
  { item: "account_key", may: [], looksAt: ({ answers }) => accountOf(answers), find: findAccount },
  {
    item: "holder_match",
    may: ["attested", "verified"],
    looksAt: ({ answers }) => [
      answers.holder,
      answers.legal_name_fr,
      answers.legal_name_ar,
      accountOf(answers),
    ],
    find: ({ answers: { holder = "", legal_name_fr, legal_name_ar } }) =>
      isHolder(holder, [legal_name_fr, legal_name_ar])
        ? met("The holder is the legal name")
        : failed(`The account is of ${holder || "nobody"}, the legal name is ${legal_name_fr ?? "–"}`),
  },
  {
    item: "consent",
    may: ["waived"],
    looksAt: ({ answers }) => answers.people,
    find: ({ answers: { people = [] } }) => {
      const agreed = people.filter(({ has_consented }) => has_consented).length
      if (people.length === 0) return failed("Nobody is named")
      if (agreed === people.length) return met(`All ${agreed} agreed to be named`)
      return failed(`${agreed} of ${people.length} agreed: the others are not shown to buyers`)
    },
  },
  {
    item: "picture",
    may: ["waived"],
    looksAt: ({ documents }) => documents.place_picture,
    find: ({ documents }) =>
      documents.place_picture ? met("The workshop is shown") : failed("No picture of the workshop"),
  },
  {
    item: "story",
    may: ["attested"],
    looksAt: ({ answers }) => [answers.story_ar, answers.story_fr, answers.story_en],
    find: ({ answers }) => {
      const languages = (["ar", "fr", "en"] as const).filter((locale) => answers[`story_${locale}`])
      return languages.length > 0 ? open(`To be read: ${languages.join(", ")}`) : failed("No story")
    },
  },
]

function accountOf({ rib, iban }: ApplicationAnswers) {
  return [rib ?? "", iban ?? ""]
}

function findAccount({ answers: { rib, iban } }: ApplicationFacts): Finding {
  if (!rib && !iban) return failed("No account")
  if (rib && !isRib(rib)) return failed("The key of the RIB is wrong: a digit is mistaken")
  if (iban && !isMoroccanIban(iban)) return failed("The IBAN is wrong: a digit is mistaken")
  if (rib && iban && ibanOfRib(rib) !== iban) return failed("RIB and IBAN are of two accounts")
  return met(rib ? "The key of the RIB is right" : "The IBAN is right")
}

/** Stands for what a mark was set for. */
export function fingerprintOf(item: CheckItem, facts: ApplicationFacts): string {
  const rule = RULES.find((candidate) => candidate.item === item)
  return createHash("sha256")
    .update(JSON.stringify(rule?.looksAt(facts) ?? null))
    .digest("base64url")
}

/** How an item may be settled by hand. */
export function marksOf(item: CheckItem): readonly Mark[] {
  return RULES.find((candidate) => candidate.item === item)?.may ?? []
}

/** The checklist of an application as it stands. A mark counts as long as what it was set for is unchanged. */
export function checklistOf(facts: ApplicationFacts, marks: readonly StoredMark[]): Check[] {
  return RULES.map(({ item, may, find }) => {
    const found = find(facts)
    const mark = marks.find((candidate) => candidate.item === item)
    const isOutdated = mark !== undefined && mark.fingerprint !== fingerprintOf(item, facts)
    const counts = mark !== undefined && !isOutdated && found.outcome !== "met"
    const settled_by = found.outcome === "met" ? "computed" : counts ? mark.state : null
    return {
      item,
      outcome: counts ? "met" : found.outcome,
      settled_by,
      finding: found.finding,
      may: [...may],
      mark: mark
        ? {
            state: mark.state,
            note: mark.note,
            by: mark.user_name,
            at: new Date(mark.marked_at).toISOString(),
            is_outdated: isOutdated,
          }
        : null,
    }
  })
}

/** What keeps an application from being approved. */
export function unsettled(checks: readonly Check[]): Check[] {
  return checks.filter(({ outcome }) => outcome === "open" || outcome === "failed")
}
