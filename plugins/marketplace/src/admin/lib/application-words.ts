import type {
  ApplicationField,
  ApplicationStatus,
  CheckItem,
  Mark,
  OperatorApplication,
} from "@hirfa/contracts"

export const APPLICATION_STATUS_NAMES: Readonly<Record<ApplicationStatus, string>> = {
  submitted: "To decide",
  correction: "Correction asked",
  draft: "Being written",
  approved: "Approved",
  refused: "Refused",
}

export const ITEM_NAMES: Readonly<Record<CheckItem, string>> = {
  legal_names: "The legal names are those of the papers",
  ice_key: "The key of the ICE",
  ice_paper: "The paper of the ICE",
  cooperative_register: "Register of cooperatives",
  artisan_register: "Register of artisans",
  trade_register: "Register of trade",
  export_register: "Register of exporters",
  account_key: "The key of the account",
  holder_match: "The account is in the legal name",
  consent: "Everybody named has agreed",
  picture: "A picture of the workshop",
  story: "The story can be shown",
}

export const MARK_NAMES: Readonly<Record<Mark, { act: string; done: string }>> = {
  attested: { act: "Attest", done: "attested" },
  verified: { act: "Verified", done: "verified" },
  waived: { act: "Waive…", done: "waived" },
}

export const FIELD_NAMES: Readonly<Record<ApplicationField, string>> = {
  type: "Type",
  legal_name_fr: "Legal name (Latin)",
  legal_name_ar: "Legal name (Arabic)",
  name_ar: "Name, Arabic",
  name_fr: "Name, French",
  name_en: "Name, English",
  region_code: "Region",
  province: "Province",
  city: "Town",
  address: "Address",
  ice: "ICE",
  cooperative_register: "Register of cooperatives",
  rna: "RNA / NIA",
  export_register: "Register of exporters",
  rc: "Register of trade (RC)",
  tax_id: "Tax number (IF)",
  cnss: "CNSS",
  people: "People",
  holder: "Account holder",
  rib: "RIB",
  iban: "IBAN",
  bank: "Bank's paper",
  place_picture: "Picture of the workshop",
  people_picture: "Picture at work",
  emblem: "Emblem",
  story_ar: "Story, Arabic",
  story_fr: "Story, French",
  story_en: "Story, English",
}

export const HISTORY_NAMES: Readonly<Record<OperatorApplication["history"][number]["kind"], string>> = {
  started: "Begun",
  submitted: "Sent",
  correction: "Correction asked",
  approved: "Approved",
  refused: "Refused",
}
