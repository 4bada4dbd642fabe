import { compactCode, isIce, isMoroccanIban, isRib } from "./identifiers"
import { REGION_CODES } from "./regions"
import { SELLER_TYPES, type SellerType } from "./sellers"

/** What somebody who wants to sell is asked: one group a screen, in this order. */
export const APPLICATION_STEPS = {
  type: ["type"],
  names: ["legal_name_fr", "legal_name_ar", "name_ar", "name_fr", "name_en"],
  place: ["region_code", "province", "city", "address"],
  numbers: ["ice", "cooperative_register", "rna", "export_register"],
  registers: ["rc", "tax_id", "cnss"],
  people: ["people"],
  bank: ["holder", "rib", "iban", "bank"],
  pictures: ["place_picture", "people_picture", "emblem"],
  story: ["story_ar", "story_fr", "story_en"],
} as const
export type ApplicationStep = keyof typeof APPLICATION_STEPS
export type ApplicationField = (typeof APPLICATION_STEPS)[ApplicationStep][number]
/** The steps in their order. */
export const STEP_NAMES = Object.keys(APPLICATION_STEPS) as ApplicationStep[]

/** Papers of which a scan is kept; a number and its scan share a name. `bank` is the bank's own paper with the RIB. */
export const SCANS = [
  "ice",
  "cooperative_register",
  "rna",
  "export_register",
  "rc",
  "tax_id",
  "cnss",
  "bank",
] as const
export const APPLICATION_PICTURES = ["place_picture", "people_picture", "emblem"] as const
export const DOCUMENT_PURPOSES = [...SCANS, ...APPLICATION_PICTURES] as const
export type DocumentPurpose = (typeof DOCUMENT_PURPOSES)[number]

/** Answers in words or numbers, with the most characters that each may have. */
export const TEXT_FIELDS = {
  type: 20,
  legal_name_fr: 200,
  legal_name_ar: 200,
  name_ar: 80,
  name_fr: 80,
  name_en: 80,
  region_code: 5,
  province: 80,
  city: 80,
  address: 200,
  ice: 30,
  cooperative_register: 60,
  rna: 60,
  export_register: 60,
  rc: 60,
  tax_id: 60,
  cnss: 60,
  holder: 140,
  rib: 40,
  iban: 50,
  story_ar: 5000,
  story_fr: 5000,
  story_en: 5000,
} as const satisfies Partial<Record<ApplicationField, number>>
export type TextField = keyof typeof TEXT_FIELDS

export const GENDERS = ["woman", "man"] as const
export const MOST_PEOPLE = 60

/** A member of the cooperative. Her name is shown to buyers only when she agreed to it. */
export type Person = {
  name: string
  role: string
  gender: (typeof GENDERS)[number] | null
  /** Null until she was asked. */
  has_consented: boolean | null
  /** The day on which she said so, as 2026-11-21. */
  consented_on: string | null
}

export type ApplicationAnswers = { [field in TextField]?: string } & { people?: Person[] }

export type Fault = "missing" | "invalid" | "too_short" | "consent"
export type FieldFault = { step: ApplicationStep; field: ApplicationField; fault: Fault; isScan: boolean }

export const SHORTEST_STORY = 40

/** The numbers that a type of seller must have; the others are welcome. */
const REQUIRED_NUMBERS: Readonly<Record<SellerType, readonly TextField[]>> = {
  cooperative: ["ice", "cooperative_register"],
  artisan: ["rna"],
  enterprise: ["ice", "rc"],
  aggregator: ["ice"],
}

/** Which fields an applicant of a type must fill in. */
export function requiredNumbers(type: string | undefined): readonly TextField[] {
  const known = SELLER_TYPES.find((candidate) => candidate === type)
  return known ? REQUIRED_NUMBERS[known] : []
}

/**
 * What is missing or wrong in an application, in the order of the steps. An answer that is there is checked, and one that
 * is not there only counts when it must be.
 */
export function faultsOf(answers: ApplicationAnswers, documents: readonly DocumentPurpose[]): FieldFault[] {
  const faults: FieldFault[] = []
  for (const step of STEP_NAMES) {
    for (const field of APPLICATION_STEPS[step]) {
      const fault = faultOf(field, answers, documents)
      if (fault) faults.push({ step, field, fault, isScan: false })
      else if (needsScan(field, answers) && !has(documents, field))
        faults.push({ step, field, fault: "missing", isScan: true })
    }
  }
  return faults
}

function faultOf(
  field: ApplicationField,
  answers: ApplicationAnswers,
  documents: readonly DocumentPurpose[],
): Fault | undefined {
  if (field === "people") return peopleFault(answers.people ?? [])
  if (field === "place_picture") return has(documents, field) ? undefined : "missing"
  if (field === "bank" || field === "people_picture" || field === "emblem") return undefined
  const value = answers[field]?.trim() ?? ""
  if (value === "") return isMissing(field, answers) ? "missing" : undefined
  return isRight(field, value) ? undefined : field.startsWith("story_") ? "too_short" : "invalid"
}

function isRight(field: TextField, value: string): boolean {
  switch (field) {
    case "type":
      return SELLER_TYPES.some((type) => type === value)
    case "region_code":
      return REGION_CODES.includes(value)
    case "ice":
      return isIce(value)
    case "rib":
      return isRib(value)
    case "iban":
      return isMoroccanIban(value)
    case "legal_name_fr":
      return /\p{Script=Latin}/u.test(value)
    case "legal_name_ar":
      return /\p{Script=Arabic}/u.test(value)
    case "story_ar":
    case "story_fr":
    case "story_en":
      return value.length >= SHORTEST_STORY
    default:
      return true
  }
}

const ALWAYS: readonly TextField[] = [
  "type",
  "legal_name_fr",
  "legal_name_ar",
  "region_code",
  "province",
  "city",
  "holder",
]
/** Of each of these at least one must be there; what is missing is said at the first. */
const ONE_OF: readonly (readonly TextField[])[] = [
  ["name_ar", "name_fr", "name_en"],
  ["rib", "iban"],
  ["story_ar", "story_fr", "story_en"],
]

function isMissing(field: TextField, answers: ApplicationAnswers): boolean {
  if (ALWAYS.includes(field) || requiredNumbers(answers.type).includes(field)) return true
  const group = ONE_OF.find(([first]) => first === field)
  return Boolean(group?.every((each) => !answers[each]?.trim()))
}

function peopleFault(people: readonly Person[]): Fault | undefined {
  if (people.length === 0) return "missing"
  return people.some(({ has_consented }) => has_consented === null) ? "consent" : undefined
}

/** Of a number that must be there, the paper must be there too. */
function needsScan(field: ApplicationField, answers: ApplicationAnswers): boolean {
  return requiredNumbers(answers.type).some((required) => required === field)
}

function has(documents: readonly DocumentPurpose[], field: ApplicationField): boolean {
  return documents.some((purpose) => purpose === field)
}

const CODES: readonly TextField[] = ["ice", "rib", "iban"]

/** An answer as it is kept: blanks at the ends go, and numbers with a check lose what stands between their groups. */
export function cleanAnswer(field: TextField, typed: string): string {
  return CODES.includes(field) ? compactCode(typed) : typed.trim()
}
