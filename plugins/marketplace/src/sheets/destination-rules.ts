import type { DestinationRule } from "@hirfa/contracts"

const GPSR = {
  markets: ["eu"],
  families: [],
  valid_from: "2024-12-13",
  valid_to: null,
  source_url: "https://eur-lex.europa.eu/eli/reg/2023/988/oj",
  checked_on: "2026-11-21",
}
const UK_SAFETY = {
  markets: ["uk"],
  families: [],
  valid_from: "2005-10-01",
  valid_to: null,
  source: "General Product Safety Regulations 2005 (SI 2005/1803)",
  source_url: "https://www.legislation.gov.uk/uksi/2005/1803/contents",
  checked_on: "2026-11-21",
}
const TEXTILES = ["textile-clothing", "carpets-weaving", "embroidery-passementerie"]
const CERAMICS = ["pottery-ceramics"]

/** What the law of a market asks of a piece before it is offered there. A new rule is a new row; an old one gets an end. */
export const DESTINATION_RULES: readonly DestinationRule[] = [
  { ...GPSR, need: "identification", source: "Regulation (EU) 2023/988, Article 19 (c)" },
  { ...GPSR, need: "picture", source: "Regulation (EU) 2023/988, Article 19 (c)" },
  { ...GPSR, need: "maker", source: "Regulation (EU) 2023/988, Article 19 (a)" },
  { ...GPSR, need: "responsible_person", source: "Regulation (EU) 2023/988, Articles 16 and 19 (b)" },
  { ...UK_SAFETY, need: "identification" },
  { ...UK_SAFETY, need: "maker" },
  { ...UK_SAFETY, need: "responsible_person" },
  {
    need: "fibre_composition",
    markets: ["eu"],
    families: TEXTILES,
    valid_from: "2012-05-08",
    valid_to: null,
    source: "Regulation (EU) 1007/2011, Article 16",
    source_url: "https://eur-lex.europa.eu/eli/reg/2011/1007/oj",
    checked_on: "2026-11-21",
  },
  {
    need: "fibre_composition",
    markets: ["uk"],
    families: TEXTILES,
    valid_from: "2012-05-08",
    valid_to: null,
    source: "Textile Products (Labelling and Fibre Composition) Regulations 2012 (SI 2012/1102)",
    source_url: "https://www.legislation.gov.uk/uksi/2012/1102/contents",
    checked_on: "2026-11-21",
  },
  {
    need: "food_contact",
    markets: ["eu"],
    families: CERAMICS,
    valid_from: "1984-10-15",
    valid_to: null,
    source: "Directive 84/500/EEC, Article 2a and Annex III",
    source_url: "https://eur-lex.europa.eu/eli/dir/1984/500/oj",
    checked_on: "2026-11-21",
  },
  {
    need: "food_contact",
    markets: ["uk"],
    families: CERAMICS,
    valid_from: "2012-11-20",
    valid_to: null,
    source: "Materials and Articles in Contact with Food (England) Regulations 2012 (SI 2012/2619)",
    source_url: "https://www.legislation.gov.uk/uksi/2012/2619/contents",
    checked_on: "2026-11-21",
  },
]
