import {
  type ApplicationField,
  type ApplicationStep,
  type FieldFault,
  SHORTEST_STORY,
} from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"

export const STEP_TITLES: Readonly<Record<ApplicationStep, () => string>> = {
  type: m.join_step_type,
  names: m.join_step_names,
  place: m.join_step_place,
  numbers: m.join_step_numbers,
  registers: m.join_step_registers,
  people: m.join_step_people,
  bank: m.join_step_bank,
  pictures: m.join_step_pictures,
  story: m.join_step_story,
}

export const STEP_TEXTS: Readonly<Partial<Record<ApplicationStep, () => string>>> = {
  names: m.join_about_names,
  place: m.join_about_place,
  numbers: m.join_about_numbers,
  registers: m.join_about_registers,
  people: m.join_about_people,
  bank: m.join_about_bank,
  pictures: m.join_about_pictures,
  story: m.join_about_story,
}

export const FIELD_LABELS: Readonly<Record<ApplicationField, () => string>> = {
  type: m.join_field_type,
  legal_name_fr: m.join_field_legal_name_fr,
  legal_name_ar: m.join_field_legal_name_ar,
  name_ar: m.join_field_name_ar,
  name_fr: m.join_field_name_fr,
  name_en: m.join_field_name_en,
  region_code: m.join_field_region_code,
  province: m.join_field_province,
  city: m.join_field_city,
  address: m.join_field_address,
  ice: m.join_field_ice,
  cooperative_register: m.join_field_cooperative_register,
  rna: m.join_field_rna,
  export_register: m.join_field_export_register,
  rc: m.join_field_rc,
  tax_id: m.join_field_tax_id,
  cnss: m.join_field_cnss,
  people: m.join_field_people,
  holder: m.join_field_holder,
  rib: m.join_field_rib,
  iban: m.join_field_iban,
  bank: m.join_field_bank,
  place_picture: m.join_field_place_picture,
  people_picture: m.join_field_people_picture,
  emblem: m.join_field_emblem,
  story_ar: m.join_field_story_ar,
  story_fr: m.join_field_story_fr,
  story_en: m.join_field_story_en,
}

export type Problem = FieldFault["fault"] | "scan" | "unreadable" | "too_large" | "too_long"

/** Says what to write, not what was wrong. */
export function problemText(field: ApplicationField, problem: Problem): string {
  if (problem === "scan") return m.join_fault_scan()
  if (problem === "unreadable") return m.join_fault_file()
  if (problem === "too_large") return m.join_fault_file_large()
  if (problem === "too_long") return m.join_fault_too_long()
  if (problem === "consent") return m.join_fault_consent()
  const special = SPECIAL[field]
  return special ? special(problem) : m.join_fault_missing()
}

const story = () => m.join_fault_story({ count: formatNumber(SHORTEST_STORY) })
const SPECIAL: Readonly<Partial<Record<ApplicationField, (problem: Problem) => string>>> = {
  type: m.join_fault_choose,
  region_code: m.join_fault_choose,
  legal_name_fr: m.join_fault_latin,
  legal_name_ar: m.join_fault_arabic,
  name_ar: m.join_fault_one_name,
  ice: m.join_fault_ice,
  rib: (problem) => (problem === "missing" ? m.join_fault_rib_missing() : m.join_fault_rib()),
  iban: m.join_fault_iban,
  people: m.join_fault_people,
  place_picture: m.join_fault_picture,
  story_ar: story,
  story_fr: story,
  story_en: story,
}

/** What is missing, as a list names it. */
export function faultName({ field, isScan }: FieldFault): string {
  const label = FIELD_LABELS[field]()
  return isScan ? m.join_missing_scan({ field: label }) : label
}
